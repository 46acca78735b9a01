package org.pingandeng.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.portal.plan.CountedRow;
import org.pingandeng.portal.plan.TargetCount;
import org.pingandeng.portal.plan.model.Share;
import org.pingandeng.portal.post.model.OnlineLine;
import org.pingandeng.portal.post.model.OnlineNotes;

/**
 * Counts which share of key-industry enterprises is online and trains regularly, of those for which the office noted yes
 * or no: a state on the last day of a span, or today where that is to come.
 */
@ApplicationScoped
public class OnlineCount implements TargetCount {

    @Inject
    OnlineNotes notes;

    @Inject
    PostHouse house;

    @Override
    public Set<String> targets() {
        return Set.of("T15");
    }

    @Override
    public Set<String> topics() {
        return PostHouse.TOPICS;
    }

    private List<OnlineLine> lines(LocalDate day) {
        return notes.lines("", day.isAfter(house.today()) ? house.today() : day);
    }

    @Override
    public Optional<Share> share(String target, LocalDate day) {
        List<OnlineLine> lines = lines(day);
        long noted = lines.stream().filter(OnlineLine::noted).count();
        return Optional.of(new Share(lines.stream().filter(OnlineLine::meets).count(), noted, noted, lines.size()));
    }

    @Override
    public BigDecimal counted(String target, LocalDate from, LocalDate to) {
        return share(target, to).map(Share::percent).orElse(BigDecimal.ZERO);
    }

    @Override
    public List<CountedRow> rows(String target, LocalDate from, LocalDate to, int first, int count) {
        return lines(to).stream()
                .filter(OnlineLine::noted)
                .sorted(Comparator.comparing((OnlineLine each) -> each.note().day())
                        .reversed()
                        .thenComparing(OnlineLine::name))
                .skip(first)
                .limit(count)
                .map(OnlineCount::row)
                .toList();
    }

    private static CountedRow row(OnlineLine line) {
        String online = line.note().online() ? "系统已上线" : "系统没有上线";
        String trained = line.trainedOn() == null ? "最近一年没有培训证明" : "最近培训证明 " + line.trainedOn();
        return new CountedRow(
                line.note().day(),
                line.name() + " " + online + "，" + trained,
                line.field(),
                line.meets() ? BigDecimal.ONE : BigDecimal.ZERO,
                null);
    }
}
