package org.pingandeng.portal.account.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The one table of who may do what. Permissions are names that faces declare; the modules below name theirs in their
 * own {@code …Permissions} classes, and a test compares this table with all declarations.
 */
public final class RolePermissions {

    /** What everyone who has signed in may do. */
    public static final Set<String> EVERYBODY = Set.of(
            "account.own",
            "notice.own",
            "certificate.own",
            "course.study",
            "quiz.practice",
            "quiz.exam.sit",
            "talk.give");

    private static final Map<Role, Set<String>> TABLE = new EnumMap<>(Role.class);

    static {
        TABLE.put(Role.LEARNER, Set.of());
        TABLE.put(
                Role.TRAINER,
                Set.of(
                        "quiz.item.read",
                        "quiz.item.author",
                        "quiz.statistics.read",
                        "quiz.catalogue.read",
                        "law.citations",
                        "quiz.paper",
                        "quiz.exam.set",
                        "quiz.exam.mark",
                        "course.read",
                        "course.author",
                        "course.question.answer",
                        "course.evaluation.read",
                        "course.hours.record",
                        "media.work.read",
                        "media.work.steer",
                        "course.training",
                        "course.training.rules",
                        "media.upload",
                        "jobs.read",
                        "question.desk",
                        "question.answer"));
        TABLE.put(
                Role.REVIEWER,
                Set.of(
                        "quiz.item.read",
                        "quiz.item.review",
                        "quiz.statistics.read",
                        "quiz.catalogue.read",
                        "law.citations",
                        "quiz.exam.mark",
                        "quiz.exam.rule",
                        "course.read",
                        "course.review",
                        "media.work.read",
                        "course.training.rules",
                        "piece.review",
                        "question.desk",
                        "question.check",
                        "community.assess"));
        TABLE.put(Role.INVIGILATOR, Set.of("quiz.exam.watch", "quiz.exam.practical", "community.assess"));
        TABLE.put(
                Role.ENTERPRISE_MANAGER,
                Set.of(
                        "account.read",
                        "account.help",
                        "organisation.read",
                        "certificate.team",
                        "course.training.team",
                        "course.training.rules",
                        "talk.read",
                        "alert.answer",
                        "snap.answer",
                        "community.apply",
                        "community.review",
                        "post.keep"));
        TABLE.put(
                Role.EDITOR,
                Set.of(
                        "case.write",
                        "law.write",
                        "law.citations",
                        "jobs.read",
                        "piece.write",
                        "piece.review",
                        "question.desk",
                        "question.answer"));
        TABLE.put(
                Role.OFFICE,
                Set.of(
                        "account.read",
                        "account.help",
                        "organisation.read",
                        "organisation.change",
                        "audit.read",
                        "rules.read",
                        "case.write",
                        "law.write",
                        "law.citations",
                        "certificate.search",
                        "certificate.revoke",
                        "certificate.issue",
                        "course.read",
                        "course.author",
                        "course.question.answer",
                        "course.evaluation.read",
                        "course.review",
                        "course.player.policy",
                        "course.hours.record",
                        "media.work.read",
                        "media.work.steer",
                        "course.training",
                        "course.training.rules",
                        "media.upload",
                        "quiz.item.read",
                        "quiz.item.review",
                        "quiz.catalogue.read",
                        "quiz.catalogue.keep",
                        "quiz.paper",
                        "quiz.exam.set",
                        "quiz.exam.office",
                        "quiz.exam.watch",
                        "quiz.exam.practical",
                        "quiz.exam.mark",
                        "quiz.exam.rule",
                        "quiz.statistics.read",
                        "talk.read",
                        "piece.write",
                        "piece.review",
                        "piece.arrange",
                        "alert.send",
                        "campaign.keep",
                        "jobs.read",
                        "question.desk",
                        "question.moderate",
                        "question.answer",
                        "question.check",
                        "contest.manage",
                        "works.run",
                        "team.keep",
                        "kind.keep",
                        "snap.moderate",
                        "snap.answer",
                        "community.review",
                        "community.assess",
                        "community.office",
                        "plan.keep",
                        "plan.link",
                        "booklet.hand",
                        "post.keep",
                        "post.oversee"));
        TABLE.put(
                Role.ADMINISTRATOR,
                Set.of(
                        "account.read",
                        "account.help",
                        "account.administer",
                        "organisation.read",
                        "organisation.change",
                        "audit.read",
                        "rules.read",
                        "rules.change",
                        "course.player.policy",
                        "course.training.rules",
                        "quiz.catalogue.read",
                        "quiz.catalogue.keep",
                        "settings.change",
                        "media.work.read",
                        "media.work.steer",
                        "jobs.read",
                        "search.rebuild"));
    }

    private RolePermissions() {}

    /**
     * What one role adds to what everybody may do.
     *
     * @param role the role
     * @return names of permissions
     */
    public static Set<String> of(Role role) {
        return TABLE.getOrDefault(role, Set.of());
    }

    /**
     * Every permission that some role has.
     *
     * @return sorted names
     */
    public static Set<String> all() {
        Set<String> all = new TreeSet<>(EVERYBODY);
        TABLE.values().forEach(all::addAll);
        return all;
    }
}
