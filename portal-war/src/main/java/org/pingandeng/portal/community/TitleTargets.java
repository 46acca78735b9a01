package org.pingandeng.portal.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Counting;
import org.pingandeng.portal.community.model.Countings;
import org.pingandeng.portal.community.model.Stand;
import org.pingandeng.portal.community.model.Stands;
import org.pingandeng.portal.plan.CountedRow;
import org.pingandeng.portal.plan.TargetCount;

/**
 * What titles count for the plan: demonstration enterprises, safe communities, and the schools that meet the standard on
 * the last day of a span, or today where that is to come. An organisation counts once for a title; withdrawn ones do not
 * count.
 */
@ApplicationScoped
public class TitleTargets implements TargetCount {

    private static final String SCHOOLS = "T11";

    @Inject
    Stands stands;

    @Inject
    Countings countings;

    @Inject
    Clock clock;

    @Override
    public Set<String> targets() {
        return Set.of("T8", "T9", "T10", SCHOOLS);
    }

    @Override
    public Set<String> topics() {
        return Set.of(TitleRegister.CHANGED, TitlePlan.COUNTED);
    }

    @Override
    public BigDecimal counted(String target, LocalDate from, LocalDate to) {
        Optional<Counting> counting = countings.find(target);
        if (counting.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return target.equals(SCHOOLS)
                ? BigDecimal.valueOf(stands.schools(counting.get(), known(to))[1])
                : stands.grants(counting.get(), from, to);
    }

    /** Nobody knows which titles will be held on a day to come. */
    private LocalDate known(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Application.COUNTY);
        return day.isAfter(today) ? today : day;
    }

    @Override
    public Optional<BigDecimal> whole(String target) {
        return target.equals(SCHOOLS)
                ? countings
                        .find(target)
                        .map(each -> BigDecimal.valueOf(stands.schools(each, known(LocalDate.MAX))[0]))
                        .filter(each -> each.signum() > 0)
                : Optional.empty();
    }

    @Override
    public List<CountedRow> rows(String target, LocalDate from, LocalDate to, int first, int count) {
        Optional<Counting> counting = countings.find(target);
        if (counting.isEmpty()) {
            return List.of();
        }
        return target.equals(SCHOOLS)
                ? stands.schools(counting.get(), known(to), first, count).stream()
                        .map(TitleTargets::row)
                        .toList()
                : stands.granted(counting.get(), from, to, first, count).stream()
                        .map(TitleTargets::row)
                        .toList();
    }

    private static CountedRow row(Stand stand) {
        return new CountedRow(
                stand.grantedOn(),
                stand.ownerName() + " " + stand.number(),
                stand.township().isEmpty() ? null : stand.township(),
                BigDecimal.ONE,
                "/communities/one?id=" + stand.owner());
    }

    private static CountedRow row(Stands.School school) {
        boolean meets = school.state().equals("MEETS");
        return new CountedRow(
                school.since(),
                school.name(),
                school.township().isEmpty() ? null : school.township(),
                meets ? BigDecimal.ONE : BigDecimal.ZERO,
                school.since() == null ? null : "/communities/one?id=" + school.id());
    }
}
