package org.pingandeng.portal.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingandeng.portal.community.SchemeShelf;
import org.pingandeng.portal.community.TitlePlan;
import org.pingandeng.portal.community.model.Counting;
import org.pingandeng.portal.community.model.Scheme;
import org.pingandeng.portal.community.model.TitleLevel;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.web.training.SentForm;

/** For each target the fields that say which titles count; a target is sent alone. */
@Named("countingForm")
@RequestScoped
public class CountingForm {

    @Inject
    TitlePlan plan;

    @Inject
    SchemeShelf shelf;

    @Inject
    SentForm form;

    @Inject
    TitleWords words;

    private List<Line> lines;

    /**
     * The fields of a target.
     *
     * @param target such as {@code T9}
     * @param schemes to choose from
     * @param levels to choose from; none of them chosen where every level counts
     * @param error why what was sent is not kept; blank where it is
     */
    public record Line(String target, List<Pick> schemes, List<Pick> levels, String error) {}

    /** Keeps what was sent for a target; says why not, or nothing. */
    Optional<TitleRefusal> send() {
        String target = form.text("target");
        Optional<TitleLevel> level = form.one("level-" + target, TitleLevel.class);
        if (level.isEmpty() && !form.text("level-" + target).isEmpty()) {
            return Optional.of(TitleRefusal.LEVEL);
        }
        return plan.choose(target, new Counting(form.text("scheme-" + target), level.orElse(null)));
    }

    /** All targets that titles serve. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = plan.chosen().entrySet().stream()
                    .map(each -> line(each.getKey(), each.getValue()))
                    .toList();
        }
        return lines;
    }

    private Line line(String target, Counting kept) {
        String scheme = form.value("scheme-" + target, kept.scheme());
        String level = form.value("level-" + target, kept.level());
        return new Line(target, schemes(scheme), levels(level), form.error(target));
    }

    /** The schemes in force, and the one that counts although it is not. */
    private List<Pick> schemes(String chosen) {
        return Stream.concat(shelf.inForce().stream().map(Scheme::code), Stream.of(chosen))
                .filter(each -> !each.isEmpty())
                .distinct()
                .map(each -> new Pick(each, words.titleOf(each), each.equals(chosen)))
                .toList();
    }

    private List<Pick> levels(String chosen) {
        return Arrays.stream(TitleLevel.values())
                .map(each -> new Pick(each.name(), words.rank(each), each.name().equals(chosen)))
                .toList();
    }
}
