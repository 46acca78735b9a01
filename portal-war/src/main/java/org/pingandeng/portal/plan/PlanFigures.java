package org.pingandeng.portal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.pingandeng.portal.outbox.News;
import org.pingandeng.portal.outbox.NodeConsumer;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.plan.model.Counted;
import org.pingandeng.portal.plan.model.PlanPeriod;
import org.pingandeng.portal.plan.model.Share;

/**
 * What the contexts counted, kept in this node's memory until the county's day ends, because terms end by date; after
 * news a context is asked again for its own targets only.
 */
@ApplicationScoped
public class PlanFigures implements NodeConsumer {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    @Any
    Instance<TargetCount> counts;

    @Inject
    OutboxLog log;

    @Inject
    Clock clock;

    private final Map<String, Counted> kept = new HashMap<>();
    private LocalDate day;
    private long changes;
    private volatile News.Position position;

    /**
     * What was counted for a target.
     *
     * @param target its code
     * @param period the plan's years
     * @return empty where no context counts it
     */
    Optional<Counted> of(String target, PlanPeriod period) {
        return source(target).map(source -> kept(target).orElseGet(() -> ask(source, target, period)));
    }

    private Optional<Counted> kept(String target) {
        LocalDate today = today();
        synchronized (kept) {
            if (!today.equals(day)) {
                kept.clear();
                changes++;
                day = today;
            }
            return Optional.ofNullable(kept.get(target));
        }
    }

    /**
     * The context that counts a target.
     *
     * @param target its code
     */
    Optional<TargetCount> source(String target) {
        return sources(counts).stream()
                .filter(each -> each.targets().contains(target))
                .findFirst();
    }

    private static List<TargetCount> sources(Iterable<TargetCount> counts) {
        return StreamSupport.stream(counts.spliterator(), false).toList();
    }

    /** What changes while it is being read is read again by whoever asks next. */
    private Counted ask(TargetCount source, String target, PlanPeriod period) {
        long before = begin();
        LocalDate today = today();
        Counted counted = source.share(target, today)
                .map(share -> shared(source, target, period, today, share))
                .orElseGet(() -> summed(source, target, period, today.getYear() + 1));
        synchronized (kept) {
            if (changes == before) {
                kept.put(target, counted);
            }
        }
        return counted;
    }

    private static Counted summed(TargetCount source, String target, PlanPeriod period, int last) {
        Map<Integer, BigDecimal> years = IntStream.rangeClosed(period.firstYear(), last)
                .boxed()
                .collect(Collectors.toMap(
                        year -> year,
                        year -> source.counted(target, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
        return new Counted(
                years,
                source.counted(target, period.begin(), period.end()),
                source.counted(target, period.begin(), LocalDate.of(last, 12, 31)),
                source.whole(target).orElse(null));
    }

    /** Each year stands as on its last day, this year as today; a year without a share has no figure. */
    private static Counted shared(TargetCount source, String target, PlanPeriod period, LocalDate today, Share share) {
        Map<Integer, BigDecimal> years = new HashMap<>();
        IntStream.range(period.firstYear(), today.getYear())
                .forEach(year -> source.share(target, LocalDate.of(year, 12, 31))
                        .filter(Share::known)
                        .ifPresent(each -> years.put(year, each.percent())));
        if (share.known()) {
            years.put(today.getYear(), share.percent());
        }
        return new Counted(years, share.percent(), share.percent(), null, share);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), COUNTY);
    }

    private long begin() {
        if (position == null) {
            position = log.end();
        }
        synchronized (kept) {
            return changes;
        }
    }

    @Override
    public Set<String> topics() {
        return sources(counts).stream()
                .flatMap(source -> source.topics().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public News.Position position() {
        return position;
    }

    @Override
    public void handle(List<News> news, News.Position upTo) {
        Set<String> told = news.stream().map(News::topic).collect(Collectors.toSet());
        synchronized (kept) {
            changes += told.size();
            sources(counts).stream()
                    .filter(source -> !Collections.disjoint(source.topics(), told))
                    .forEach(source -> kept.keySet().removeAll(source.targets()));
        }
        position = upTo;
    }
}
