package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Study as the courses know it. */
@ApplicationScoped
public class CourseStudies implements Studies {

    @Override
    public List<Enrolled> of(UUID person) {
        return List.of();
    }
}
