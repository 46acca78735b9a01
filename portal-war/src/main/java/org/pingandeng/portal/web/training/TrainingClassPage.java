package org.pingandeng.portal.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingandeng.course.training.ClassShelf;
import org.pingandeng.course.training.TeacherDesk;
import org.pingandeng.course.training.TrainingDesk;
import org.pingandeng.course.training.TrainingRefusal;
import org.pingandeng.course.training.model.ClassState;
import org.pingandeng.course.training.model.Step;
import org.pingandeng.course.training.model.Teacher;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.bridge.TrainingOffice;
import org.pingandeng.portal.bridge.VisitorScope;
import org.pingandeng.portal.bridge.Who;
import org.pingandeng.portal.web.site.Flash;

/** One training class with its sections; this bean keeps what it says, its states and its teachers. */
@Named("trainingClassPage")
@RequestScoped
public class TrainingClassPage {

    /** The sections, in their order. */
    public static final List<String> SECTIONS = List.of("data", "signups", "timetable", "attendance", "file");

    @Inject
    TrainingDesk desk;

    @Inject
    ClassShelf shelf;

    @Inject
    TeacherDesk staff;

    @Inject
    TrainingOffice office;

    @Inject
    VisitorScope scope;

    @Inject
    Visitor visitor;

    @Inject
    ClassSheet sheet;

    @Inject
    ClassSignUps signUps;

    @Inject
    ClassTimetable timetable;

    @Inject
    ClassAttendance attendance;

    @Inject
    SentForm form;

    @Inject
    TrainingWords words;

    @Inject
    Flash flash;

    private TrainingClass about;
    private Map<UUID, Who> people;
    private List<Teacher> teachers;

    @PostConstruct
    void look() {
        about = form.id("id")
                .flatMap(id -> shelf.find(id, scope.mine()))
                .orElseThrow(() -> new NotYours("training class"));
        sheet.show(about);
    }

    /** Does what a form of the page asks for. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        return switch (form.text("act")) {
            case "change" -> changed();
            case "move" -> moved();
            case "teacher" -> taught();
            case "teacher-remove" -> removed();
            case "decide" -> signUps.decide(about);
            case "session" -> timetable.arrange(about);
            case "session-cancel" -> timetable.cancel(about);
            case "correct" -> attendance.correct(about);
            case "settle" -> attendance.settle(about);
            case "leave" -> attendance.decideLeave(about);
            case "practice" -> attendance.sign(about);
            default -> null;
        };
    }

    private String changed() {
        return done(desk.change(about.id(), sheet.draft(), me(), scope.mine()), "data", "class.changed");
    }

    private String moved() {
        Optional<ClassState> to = form.one("to", ClassState.class);
        Optional<TrainingRefusal> refusal = to.isEmpty()
                ? Optional.of(TrainingRefusal.STATE)
                : desk.move(about.id(), to.get(), form.text("words"), me(), scope.mine());
        return done(refusal, "data", "class.moved");
    }

    private String taught() {
        return done(
                staff.addTeacher(
                        about.id(),
                        form.text("teacherName"),
                        form.text("qualification"),
                        form.text("number"),
                        form.day("validUntil"),
                        scope.mine()),
                "data",
                "teacher.added");
    }

    private String removed() {
        boolean done = form.id("teacher")
                .filter(teacher -> staff.removeTeacher(about.id(), teacher, scope.mine()))
                .isPresent();
        return done(done ? Optional.empty() : Optional.of(TrainingRefusal.NOT_THERE), "data", "teacher.removed");
    }

    private String done(Optional<TrainingRefusal> refusal, String section, String said) {
        refusal.ifPresent(why -> form.refuse(why.field(), words.say("refusal." + why)));
        if (refusal.isPresent()) {
            return null;
        }
        flash.ok(words.say(said));
        return address(about, section);
    }

    static String address(TrainingClass about, String section) {
        return "/desk/training-class?faces-redirect=true&id=" + about.id() + "&s=" + section;
    }

    private UUID me() {
        return visitor.person().value();
    }

    /** The class. */
    public TrainingClass getAbout() {
        return about;
    }

    /** The section that is shown. */
    public String getSection() {
        String asked = form.text("s");
        return SECTIONS.contains(asked) ? asked : "data";
    }

    /** All sections. */
    public List<String> getSections() {
        return SECTIONS;
    }

    /** The states that it may go on to. */
    public List<ClassState> getNext() {
        return Stream.of(ClassState.values())
                .filter(about.state().next()::contains)
                .toList();
    }

    /** Its teachers. */
    public List<Teacher> getTeachers() {
        if (teachers == null) {
            teachers = staff.teachers(about.id(), scope.mine());
        }
        return teachers;
    }

    /** The versions that it keeps. */
    public List<ClassShelf.Kept> getKept() {
        return shelf.kept(about.id(), scope.mine());
    }

    /** What happened to it. */
    public List<Step> getSteps() {
        return shelf.steps(about.id(), scope.mine());
    }

    /**
     * Somebody who signed up.
     *
     * @param id whose
     */
    public Who who(UUID id) {
        if (people == null) {
            people = office.people(about.id());
        }
        return people.getOrDefault(id, Who.NOBODY);
    }
}
