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

    @Inject
    ProgrammeDesk programmes;

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
                completion.standing().countedSeconds(),
                programme.requiredSeconds(),
                programme.secondsPerClassHour(),
                completion.standing().onlineDone(),
                completion.complete());
    }
}
