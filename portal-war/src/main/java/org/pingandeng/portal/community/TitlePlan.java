package org.pingandeng.portal.community;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Stands;
import org.pingandeng.portal.community.model.Stands.School;

/** The list of schools, each with where it stands with the standard. */
@ApplicationScoped
public class TitlePlan {

    /** Lines on one page of the list. */
    public static final int PAGE = 20;

    private static final String SCHOOLS = "T11";

    @Inject
    Stands stands;

    @Inject
    Clock clock;

    /** A page of the schools, those that meet the standard first. */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public List<School> schools(int page) {
        return stands.counting(SCHOOLS)
                .map(each -> stands.schools(each, today(), Math.max(0, page - 1) * PAGE, PAGE))
                .orElse(List.of());
    }

    /** How many schools there are, and how many of them meet the standard. */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public int[] count() {
        return stands.counting(SCHOOLS)
                .map(each -> stands.schools(each, today()))
                .orElse(new int[] {0, 0});
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Application.COUNTY);
    }
}
