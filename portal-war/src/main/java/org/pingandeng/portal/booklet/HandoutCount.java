package org.pingandeng.portal.booklet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingandeng.portal.booklet.model.Booklet;
import org.pingandeng.portal.booklet.model.Booklets;
import org.pingandeng.portal.booklet.model.Handout;
import org.pingandeng.portal.plan.CountedRow;
import org.pingandeng.portal.plan.TargetCount;

/** Counts the copies that were handed out; what was read on the web is never among them. */
@ApplicationScoped
public class HandoutCount implements TargetCount {

    @Inject
    Booklets booklets;

    @Override
    public Set<String> targets() {
        return Set.of("T4", "T5");
    }

    @Override
    public Set<String> topics() {
        return Set.of(HandoutDesk.HANDED);
    }

    @Override
    public BigDecimal counted(String target, LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(of(target)
                .map(booklet -> booklets.copies(booklet.code(), from, to))
                .orElse(0L));
    }

    @Override
    public List<CountedRow> rows(String target, LocalDate from, LocalDate to, int first, int count) {
        return of(target)
                .map(booklet -> booklets.handouts(booklet.code(), from, to, first, count).stream()
                        .map(HandoutCount::row)
                        .collect(Collectors.toList()))
                .orElse(List.of());
    }

    private Optional<Booklet> of(String target) {
        return booklets.all().stream()
                .filter(each -> each.target().equals(target))
                .findFirst();
    }

    private static CountedRow row(Handout line) {
        return new CountedRow(
                line.day(),
                line.event(),
                line.placeName(),
                BigDecimal.valueOf(line.copies()),
                "/desk/booklets?b=" + line.booklet());
    }
}
