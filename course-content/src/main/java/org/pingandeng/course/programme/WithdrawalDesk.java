package org.pingandeng.course.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.CourseRefusal;
import org.pingandeng.course.catalogue.ReviewDesk;
import org.pingandeng.course.programme.model.Enrolment;
import org.pingandeng.course.programme.model.Programme;
import org.pingandeng.course.programme.model.Programmes;

/** Whom a change of a course concerns, and what a withdrawn lesson means for those who study it just now. */
@ApplicationScoped
public class WithdrawalDesk {

    @Inject
    ReviewDesk reviews;

    @Inject
    Programmes programmes;

    @Inject
    Clock clock;

    /** For the container. */
    public WithdrawalDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param reviews takes lessons away
     * @param programmes all programmes
     * @param clock the time
     */
    public WithdrawalDesk(ReviewDesk reviews, Programmes programmes, Clock clock) {
        this.reviews = reviews;
        this.programmes = programmes;
        this.clock = clock;
    }

    /**
     * Learners whom a change of a course concerns. Counts only: nobody is named.
     *
     * @param programme the programme's code
     * @param title what it is called
     * @param learners how many are enrolled
     * @param studying how many of them have not completed it
     */
    public record Concerned(String programme, Text title, int learners, int studying) {}

    /**
     * Whom a change of a course concerns.
     *
     * @param course its code
     * @return a line for each programme with the course
     */
    @RolesAllowed(CoursePermissions.READ)
    public List<Concerned> concerned(@NotNull String course) {
        return with(course).map(this::concerned).toList();
    }

    private Stream<Programme> with(String course) {
        return programmes.all().stream().filter(programme -> programme.courses().contains(course));
    }

    private Concerned concerned(Programme programme) {
        List<Enrolment> enrolled = programmes.in(programme.code(), LearnerScope.EVERYBODY);
        int studying = (int) enrolled.stream()
                .filter(enrolment -> enrolment.completedAt().isEmpty())
                .count();
        return new Concerned(programme.code(), programme.title(), enrolled.size(), studying);
    }

    /**
     * Takes a lesson from learners, or gives it back. Their minutes stay; who has done all else is done, which
     * {@link Settling} finds out soon after.
     *
     * @param version a published version
     * @param course its course's code
     * @param lesson one of its lessons
     * @param away true to take it, false to give it back
     * @param words why it is taken; learners read them
     * @return why not, or empty when it stands as asked
     */
    @RolesAllowed(CoursePermissions.REVIEW)
    @Transactional
    public Optional<CourseRefusal> lesson(
            @NotNull UUID version, @NotNull String course, @NotNull LessonId lesson, boolean away, String words) {
        Optional<CourseRefusal> refusal = reviews.lesson(version, lesson, away, words);
        if (refusal.isEmpty() && away) {
            programmes.settleLater(course, clock.instant());
        }
        return refusal;
    }
}
