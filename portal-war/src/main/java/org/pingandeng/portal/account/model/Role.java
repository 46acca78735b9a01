package org.pingandeng.portal.account.model;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What a person is here. A role is a set of permissions; see {@link RolePermissions}. */
public enum Role {
    /** Learns, practises, sits exams, holds certificates. */
    LEARNER,
    /** Uploads courses and questions, records classroom hours. */
    TRAINER,
    /** Approves what a trainer wrote. */
    REVIEWER,
    /** Watches over exams. */
    INVIGILATOR,
    /** Keeps the training records of one enterprise. */
    ENTERPRISE_MANAGER,
    /** Writes cases, news and pages. */
    EDITOR,
    /** The office itself: sees everything, publishes, withdraws certificates. */
    OFFICE,
    /** Runs the portal: people, roles, organisations, rules, settings, jobs. */
    ADMINISTRATOR;

    /**
     * Every permission of some roles together.
     *
     * @param roles any roles
     * @return a fresh set
     */
    public static Set<String> permissions(Collection<Role> roles) {
        Set<String> all = new HashSet<>(RolePermissions.EVERYBODY);
        EnumSet.allOf(Role.class).stream()
                .filter(roles::contains)
                .map(RolePermissions::of)
                .forEach(all::addAll);
        return all;
    }

    /**
     * Whether people with some roles may help others with a code, which is as good as their password: each role is above
     * some others, and every role of the one to be helped must be below one of the helper's. An administrator, who is
     * above all, is not decided here.
     *
     * @param helper roles of the one who helps
     * @param helped roles of the one to be helped
     */
    public static boolean help(Collection<Role> helper, Collection<Role> helped) {
        return helped.stream().allMatch(role -> helper.stream().anyMatch(above -> above.isAbove(role)));
    }

    private boolean isAbove(Role other) {
        return switch (this) {
            case ENTERPRISE_MANAGER -> other == LEARNER;
            case OFFICE -> other != OFFICE && other != ADMINISTRATOR;
            case ADMINISTRATOR -> true;
            default -> false;
        };
    }
}
