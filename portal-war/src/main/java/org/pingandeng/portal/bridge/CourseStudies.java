package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.programme.Completion;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.programme.ProgrammeView;

/** Study as the courses know it. */
@ApplicationScoped
public class CourseStudies implements Studies {

    private ProgrammeDesk programmes;

    /** For the container. */
    protected CourseStudies() {}

    /** Asks the programmes' desk. */
    @Inject
    public CourseStudies(ProgrammeDesk programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Enrolled> of(UUID person) {
        return programmes.completions(new LearnerId(person)).stream()
                .map(CourseStudies::enrolled)
                .toList();
    }

    private static Enrolled enrolled(Completion completion) {
        ProgrammeView programme = completion.programme();
        return new Enrolled(
                programme.code(),
                programme.exam(),
                programme.title().zh(),
                programme.title().en(),
                counted(completion),
                programme.requiredSeconds(),
                programme.secondsPerClassHour(),
                completion.standing().onlineDone(),
                completion.complete());
    }

    /** Where the programme forgives a rounding at the end of a lesson, what it asks for is what was done. */
    private static long counted(Completion completion) {
        long counted = completion.standing().countedSeconds();
        return completion.standing().complete()
                ? Math.max(counted, completion.programme().requiredSeconds())
                : counted;
    }
}
