package org.pingandeng.portal.community;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Counting;
import org.pingandeng.portal.community.model.Countings;
import org.pingandeng.portal.community.model.Scheme;
import org.pingandeng.portal.community.model.Schemes;
import org.pingandeng.portal.community.model.Stands;
import org.pingandeng.portal.community.model.Stands.School;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.outbox.OutboxLog;

/**
 * Which titles count for which target of the plan, as the office says, and the list of schools, each with where it
 * stands with the standard.
 */
@ApplicationScoped
public class TitlePlan {

    /** The topic of the news that other titles count for a target; the key is the target's code. */
    public static final String COUNTED = "title.target";

    /** Lines on one page of the list. */
    public static final int PAGE = 20;

    private static final String SCHOOLS = "T11";
    private static final String SCHOOL = "school";

    @Inject
    Stands stands;

    @Inject
    Countings countings;

    @Inject
    Schemes schemes;

    @Inject
    TitleTargets targets;

    @Inject
    Trail trail;

    @Inject
    OutboxLog outbox;

    @Inject
    Clock clock;

    /** The titles that count, by target, in the plan's order. */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public Map<String, Counting> chosen() {
        return countings.all();
    }

    /**
     * Says which titles count for a target from now on, whenever they were given. The same again changes nothing.
     *
     * @param target such as {@code T9}
     * @param counting which titles
     * @return why not, or empty
     */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public Optional<TitleRefusal> choose(@NotNull String target, @NotNull Counting counting) {
        if (!targets.targets().contains(target)) {
            return Optional.of(TitleRefusal.NOT_THERE);
        }
        Optional<Counting> before = countings.find(target);
        if (before.filter(counting::equals).isPresent()) {
            return Optional.empty();
        }
        Optional<TitleRefusal> refusal = unfit(target, counting).or(() -> twice(target, counting));
        if (refusal.isEmpty()) {
            countings.choose(target, counting);
            String was = before.map(Counting::line).orElse("");
            trail.record("title.targetChosen", target, Map.of("counts", counting.line(), "before", was));
            outbox.append(COUNTED, target, Map.of());
        }
        return refusal;
    }

    private Optional<TitleRefusal> unfit(String target, Counting counting) {
        Optional<Scheme.Rules> rules = SchemeShelf.inForce(schemes.all(), today()).stream()
                .filter(each -> each.code().equals(counting.scheme()))
                .map(Scheme::rules)
                .findFirst();
        if (rules.isEmpty()) {
            return Optional.of(TitleRefusal.SCHEME);
        }
        if (counting.level() != null && !rules.get().levels().contains(counting.level())) {
            return Optional.of(TitleRefusal.LEVEL);
        }
        boolean schools = !target.equals(SCHOOLS) || rules.get().applicants().contains(SCHOOL);
        return schools ? Optional.empty() : Optional.of(TitleRefusal.SCHOOLS);
    }

    /** The plan sets each target apart, so that one title never counts for two. */
    private Optional<TitleRefusal> twice(String target, Counting counting) {
        return countings.all().entrySet().stream()
                .filter(each -> !each.getKey().equals(target))
                .filter(each -> each.getValue().meets(counting))
                .map(each -> TitleRefusal.COUNTED)
                .findFirst();
    }

    /** A page of the schools, those that meet the standard first. */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public List<School> schools(int page) {
        return countings
                .find(SCHOOLS)
                .map(each -> stands.schools(each, today(), Math.max(0, page - 1) * PAGE, PAGE))
                .orElse(List.of());
    }

    /** How many schools there are, and how many of them meet the standard. */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public int[] count() {
        return countings
                .find(SCHOOLS)
                .map(each -> stands.schools(each, today()))
                .orElse(new int[] {0, 0});
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Application.COUNTY);
    }
}
