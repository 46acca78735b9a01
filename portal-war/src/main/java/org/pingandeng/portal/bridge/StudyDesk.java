package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** One person's way through study, exams and certificates, put together from the contexts that keep its parts. */
@ApplicationScoped
@Transactional
public class StudyDesk {

    /**
     * A person's own page.
     *
     * @param person who asks
     */
    @RolesAllowed("course.study")
    public MeView of(@NotNull UUID person) {
        return new MeView(List.of(), List.of(), List.of());
    }
}
