package org.pingandeng.portal.web.teach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.course.programme.ClassroomRefusal;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.programme.ProgrammeView;
import org.pingandeng.portal.bridge.ClassList;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;

/** Classroom hours: who of a programme's learners sat in which class for how long. */
@Named("deskClassesPage")
@RequestScoped
public class DeskClassesPage {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final Map<ClassroomRefusal, String> FIELDS = Map.of(
            ClassroomRefusal.IN_FUTURE, "day",
            ClassroomRefusal.LENGTH, "hours",
            ClassroomRefusal.NO_SUBJECT, "subject");

    @Inject
    ProgrammeDesk programmes;

    @Inject
    ClassList list;

    @Inject
    TeachWords words;

    @Inject
    Flash flash;

    @Inject
    FieldMessages fields;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private List<ProgrammeView> choice;
    private ProgrammeView programme;
    private List<ClassList.Line> learners = List.of();
    private List<ClassList.Recorded> entries = List.of();
    private String day;
    private String hours = "";
    private String subject = "";
    private String whoRefused;

    @PostConstruct
    void look() {
        choice = programmes.programmes().stream()
                .filter(ProgrammeView::classroom)
                .toList();
        String asked = request.getParameter("p");
        programme = choice.stream()
                .filter(each -> asked == null || each.code().equals(asked))
                .findFirst()
                .orElse(null);
        if (programme != null) {
            learners = list.learners(programme.code());
            entries = list.entries(programme.code());
        }
        day = LocalDate.ofInstant(clock.instant(), COUNTY).toString();
    }

    /** The programmes with a classroom part. */
    public List<ProgrammeView> getChoice() {
        return choice;
    }

    /** The chosen one, or null where there is none. */
    public ProgrammeView getProgramme() {
        return programme;
    }

    /** Its learners. */
    public List<ClassList.Line> getLearners() {
        return learners;
    }

    /** What was recorded lately. */
    public List<ClassList.Recorded> getEntries() {
        return entries;
    }

    /** Whether a learner's box was ticked in the form that came back. */
    public boolean ticked(UUID learner) {
        return ticked().contains(learner);
    }

    private Set<UUID> ticked() {
        return Stream.ofNullable(request.getParameterValues("who"))
                .flatMap(Arrays::stream)
                .flatMap(text -> Ids.read(text).stream())
                .collect(Collectors.toSet());
    }

    /** Records a class, or says beside the field why not. */
    public String record() {
        Optional<ClassroomRefusal> refusal = list.record(programme.code(), ticked(), day(), hours(), subject);
        if (refusal.isEmpty()) {
            flash.ok(words.say("classes.recorded", ticked().size()));
            return again();
        }
        String why = words.say("classes.refusal." + refusal.get());
        String field = FIELDS.getOrDefault(refusal.get(), "who");
        whoRefused = field.equals("who") ? why : null;
        fields.refuse(field, why);
        return null;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException | NullPointerException none) {
            return null;
        }
    }

    private double hours() {
        return hours != null && hours.matches("\\d{1,2}(\\.\\d)?") ? Double.parseDouble(hours) : 0;
    }

    /**
     * Takes an entry back.
     *
     * @param entry its number
     */
    public String reverse(UUID entry) {
        Optional<ClassroomRefusal> refusal = list.reverse(entry);
        refusal.ifPresentOrElse(
                why -> flash.refused(words.say("classes.refusal." + why)),
                () -> flash.ok(words.say("classes.reversed")));
        return again();
    }

    private String again() {
        return "/desk/classes?faces-redirect=true&p=" + programme.code();
    }

    /** What is wrong with the learners that were ticked, or null. */
    public String getWhoRefused() {
        return whoRefused;
    }

    /** The day, ISO. */
    public String getDay() {
        return day;
    }

    /** The day, ISO. */
    public void setDay(String day) {
        this.day = day;
    }

    /** Class hours, with at most one decimal. */
    public String getHours() {
        return hours;
    }

    /** Class hours, with at most one decimal. */
    public void setHours(String hours) {
        this.hours = hours;
    }

    /** What was taught. */
    public String getSubject() {
        return subject;
    }

    /** What was taught. */
    public void setSubject(String subject) {
        this.subject = subject;
    }
}
