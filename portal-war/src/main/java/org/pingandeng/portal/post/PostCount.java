package org.pingandeng.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.portal.plan.CountedRow;
import org.pingandeng.portal.plan.TargetCount;
import org.pingandeng.portal.plan.model.Share;
import org.pingandeng.portal.post.model.HeldRow;
import org.pingandeng.portal.post.model.Post;
import org.pingandeng.portal.post.model.PostFigures;

/**
 * Counts which share of those in a post has a valid proof, on lists that were declared complete within the year before:
 * a state on the last day of a span, or today where that is to come.
 */
@ApplicationScoped
public class PostCount implements TargetCount {

    @Inject
    PostFigures figures;

    @Inject
    PostHouse house;

    @Override
    public Set<String> targets() {
        return Set.of("T3", "T12", "T13", "T14");
    }

    @Override
    public Set<String> topics() {
        return PostHouse.TOPICS;
    }

    @Override
    public Optional<Share> share(String target, LocalDate day) {
        return Optional.of(figures.share(Post.serving(target), known(day)));
    }

    /** Nobody knows who will be in a post on a day to come. */
    private LocalDate known(LocalDate day) {
        return day.isAfter(house.today()) ? house.today() : day;
    }

    @Override
    public BigDecimal counted(String target, LocalDate from, LocalDate to) {
        return share(target, to).map(Share::percent).orElse(BigDecimal.ZERO);
    }

    @Override
    public List<CountedRow> rows(String target, LocalDate from, LocalDate to, int first, int count) {
        return figures.rows(Post.serving(target), known(to), first, count).stream()
                .map(PostCount::row)
                .toList();
    }

    private static CountedRow row(HeldRow row) {
        String duty = row.duty().isEmpty() ? "" : "（" + row.duty() + "）";
        String proof = row.until() == null ? "有有效证明" : "证明有效至 " + row.until();
        return new CountedRow(
                row.since(),
                row.post() + duty + " " + (row.held() ? proof : "没有有效证明"),
                row.owner(),
                row.held() ? BigDecimal.ONE : BigDecimal.ZERO,
                row.serial() == null ? null : "/verify/" + row.serial());
    }
}
