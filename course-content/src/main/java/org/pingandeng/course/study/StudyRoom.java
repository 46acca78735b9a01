package org.pingandeng.course.study;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.Catalogue;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.course.catalogue.CourseView.LessonView;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.hours.model.Ledger;
import org.pingandeng.course.hours.model.Refusal;
import org.pingandeng.course.programme.Completion;
import org.pingandeng.course.programme.LessonProgress;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.programme.model.PlayerPolicy;
import org.pingandeng.course.programme.model.Programme;
import org.pingandeng.course.programme.model.Programmes;
import org.pingandeng.course.study.model.Desks;
import org.pingandeng.course.study.model.Note;

/** A learner's lessons, notes and ledger. */
@ApplicationScoped
public class StudyRoom {

    /** How many lines of the ledger a page shows before they are put together. */
    public static final int PAGE = 400;

    private static final int NOTE_AT_MOST = 2_000;
    private static final int NOTES_AT_MOST = 500;

    @Inject
    Enrolled enrolled;

    @Inject
    Catalogue catalogue;

    @Inject
    ProgrammeDesk programmeDesk;

    @Inject
    Programmes programmes;

    @Inject
    Ledger ledger;

    @Inject
    Desks desks;

    @Inject
    Clock clock;

    /** For the container. */
    public StudyRoom() {}

    /**
     * A room put together by hand.
     *
     * @param enrolled who may study what
     * @param catalogue all courses
     * @param programmeDesk what learners have done
     * @param programmes all programmes
     * @param ledger what was counted
     * @param desks places and notes
     * @param clock the time
     */
    public StudyRoom(
            Enrolled enrolled,
            Catalogue catalogue,
            ProgrammeDesk programmeDesk,
            Programmes programmes,
            Ledger ledger,
            Desks desks,
            Clock clock) {
        this.enrolled = enrolled;
        this.catalogue = catalogue;
        this.programmeDesk = programmeDesk;
        this.programmes = programmes;
        this.ledger = ledger;
        this.desks = desks;
        this.clock = clock;
    }

    /**
     * A lesson before its learner.
     *
     * @param learner who
     * @param id the lesson
     * @return the lesson, or empty when the learner is in no programme with it
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public Optional<LessonRoom> lesson(LearnerId learner, LessonId id) {
        return enrolled.course(learner, id).flatMap(version -> room(learner, version, id));
    }

    private Optional<LessonRoom> room(LearnerId learner, Version version, LessonId id) {
        Optional<Programme> programme = enrolled.programme(learner, version.code());
        Optional<Completion> completion = programme.flatMap(each -> programmeDesk.completion(learner, each.code()));
        Lesson lesson = version.lesson(id).orElseThrow();
        return completion.flatMap(standing -> catalogue
                .version(version.id())
                .map(course -> new LessonRoom(
                        course,
                        view(course, id),
                        lesson.content(),
                        enrolled.policy(learner, version.code()),
                        lesson.seekAhead(),
                        progress(standing, learner, view(course, id), enrolled.policy(learner, version.code())),
                        desks.place(learner, id),
                        desks.notes(learner, id),
                        standing)));
    }

    private static LessonView view(CourseView course, LessonId id) {
        return course.lessons().stream()
                .filter(each -> each.id().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    /** Also of a lesson that no programme asks for any more. */
    private LessonProgress progress(Completion completion, LearnerId learner, LessonView lesson, PlayerPolicy policy) {
        return completion.lessons().stream()
                .filter(each -> each.lesson().id().equals(lesson.id()))
                .findFirst()
                .orElseGet(() -> LessonProgress.of(
                        lesson,
                        ledger.counted(learner, LessonId.parse(lesson.id()))
                                .covered()
                                .length(),
                        policy.leastPercent(),
                        true));
    }

    /**
     * A learner's notes on a lesson.
     *
     * @param learner who
     * @param lesson where
     * @return in the lesson's order
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public List<Note> notes(LearnerId learner, LessonId lesson) {
        return desks.notes(learner, lesson);
    }

    /**
     * Keeps a note.
     *
     * @param learner whose
     * @param lesson where
     * @param second the second of a video or the page of a PDF
     * @param text what; 1 to 2,000 characters
     * @return the note, or empty when it is blank, too long, one too many or the lesson is not the learner's
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<Note> note(LearnerId learner, LessonId lesson, int second, String text) {
        boolean fit = text != null && !text.isBlank() && text.strip().length() <= NOTE_AT_MOST && second >= 0;
        if (!fit
                || enrolled.course(learner, lesson).isEmpty()
                || desks.notes(learner, lesson).size() >= NOTES_AT_MOST) {
            return Optional.empty();
        }
        Note note = new Note(UUID.randomUUID(), second, text.strip(), clock.instant());
        desks.add(learner, lesson, note);
        return Optional.of(note);
    }

    /**
     * Throws a note away.
     *
     * @param learner whose
     * @param note its number
     * @return false when the learner has no such note
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public boolean forget(LearnerId learner, UUID note) {
        return desks.remove(learner, note);
    }

    /**
     * A learner's ledger for a programme.
     *
     * @param learner whose
     * @param programme its code
     * @param page from 0; the last one instead of one after it
     * @return the ledger, or empty when they are not enrolled
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public Optional<LedgerView> ledger(LearnerId learner, String programme, int page) {
        return programmeDesk.completion(learner, programme).map(completion -> ledger(learner, completion, page));
    }

    private LedgerView ledger(LearnerId learner, Completion completion, int page) {
        List<String> courses =
                completion.programme().courses().stream().map(CourseView::code).toList();
        int pages = (int) Math.max(1, (ledger.count(learner, courses) + PAGE - 1) / PAGE);
        int shown = Math.max(0, Math.min(page, pages - 1));
        List<Ledger.Entry> entries = ledger.newest(learner, courses, shown * PAGE, PAGE);
        Map<LessonId, Text> titles = completion.programme().courses().stream()
                .flatMap(course -> course.lessons().stream())
                .collect(Collectors.toMap(each -> LessonId.parse(each.id()), LessonView::title, (one, same) -> one));
        return new LedgerView(
                completion,
                sorted(ledger.refused(learner, courses)),
                LedgerLines.together(entries, titles),
                programmes.classroom(learner, completion.programme().code()),
                shown,
                pages);
    }

    private static Map<String, Long> sorted(Map<Refusal, Long> refused) {
        Map<String, Long> all = new LinkedHashMap<>();
        refused.entrySet().stream()
                .sorted(Map.Entry.<Refusal, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(each -> all.put(each.getKey().name(), (each.getValue() + 500) / 1000));
        return all;
    }
}
