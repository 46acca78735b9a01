package org.pingandeng.quiz.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pingandeng.quiz.paper.Assignment.Pick;

/**
 * Draws parallel forms (A/B 卷): papers of one blueprint of which any two have at most so many items in common. What they
 * have in common all of them have: the fixed items first, and further ones only where the pool is too small without
 * them. All other items are drawn at once for all forms and dealt out evenly ({@link Dealing}). Pure, like {@link Draw}.
 *
 * @param papers one a form, when the pool sufficed
 * @param shortages where it did not; empty when there are papers
 */
public record Forms(List<Paper> papers, List<Shortage> shortages) {

    /**
     * Draws forms.
     *
     * @param blueprint what each consists of; at most 600 items in all forms together
     * @param pool approved items of one use
     * @param seed stored with the forms; the first form of one alone is {@link Draw}'s paper
     * @param forms how many
     * @param common how many items two forms may have in common at most
     * @return the forms, or what lacks
     */
    public static Forms from(Blueprint blueprint, Collection<PoolItem> pool, long seed, int forms, int common) {
        if (forms == 1) {
            Draw draw = Draw.from(blueprint, pool, seed);
            return new Forms(draw.paper().stream().toList(), draw.shortages());
        }
        Demand demand = Demand.of(blueprint);
        Assignment one = Assignment.of(demand, pool, seed);
        if (!one.whole()) {
            return new Forms(List.of(), Lack.of(demand, pool));
        }
        int fixed = blueprint.rules().fixed().size();
        return fixed > common
                ? new Forms(List.of(), List.of(new Shortage(Shortage.Kind.OVERLAP, List.of(), "", fixed, common)))
                : new Drawing(blueprint, pool, seed, forms, common).from(one);
    }

    /** One attempt after the other, each with one more item in common, as long as that is allowed. */
    private record Drawing(Blueprint blueprint, Collection<PoolItem> pool, long seed, int forms, int common) {

        Forms from(Assignment one) {
            List<Pick> core = new ArrayList<>(one.picks().stream()
                    .filter(pick ->
                            blueprint.rules().fixed().contains(pick.item().id()))
                    .toList());
            while (true) {
                Demand rest = rest(core);
                Assignment drawn = Assignment.of(rest, pool, seed);
                if (drawn.whole()) {
                    return new Forms(dealt(core, drawn), List.of());
                }
                List<Shortage> lack = Lack.of(rest, pool);
                List<Pick> more = one.picks().stream()
                        .filter(pick -> !core.contains(pick) && helps(pick, lack.get(0)))
                        .limit(1)
                        .toList();
                if (core.size() >= common || more.isEmpty()) {
                    return new Forms(List.of(), lack);
                }
                core.addAll(more);
            }
        }

        /** An item in common that leaves the forms one item less to find where they lack some. */
        private boolean helps(Pick pick, Shortage lack) {
            return switch (lack.kind()) {
                case SECTIONS -> lack.sections().contains(pick.section() + 1);
                case TOPIC_LEAST -> TopicPath.below(pick.item().topic(), lack.topic());
                default -> true;
            };
        }

        /** What all forms together need besides the core. */
        private Demand rest(List<Pick> core) {
            List<Integer> counts = IntStream.range(0, blueprint.sections().size())
                    .map(at -> forms
                            * (blueprint.sections().get(at).count()
                                    - (int) core.stream()
                                            .filter(pick -> pick.section() == at)
                                            .count()))
                    .boxed()
                    .toList();
            Rules rules = blueprint.rules();
            Set<UUID> out = new HashSet<>(rules.leftOut());
            core.forEach(pick -> out.add(pick.item().id()));
            List<Rules.Share> shares = IntStream.range(0, rules.shares().size())
                    .mapToObj(at -> rest(rules.shares().get(at), (int)
                            core.stream().filter(pick -> pick.share() == at).count()))
                    .toList();
            return new Demand(
                    blueprint.sections(),
                    counts,
                    new Rules(Set.of(), out, rules.topicsLeftOut(), shares, rules.level()));
        }

        private Rules.Share rest(Rules.Share share, int had) {
            return new Rules.Share(share.topic(), Math.max(0, share.least() - had), share.most() - had).times(forms);
        }

        private List<Paper> dealt(List<Pick> core, Assignment drawn) {
            List<Pick> sorted = drawn.picks().stream()
                    .sorted(Comparator.comparing(
                            pick -> Stock.mix(seed ^ pick.item().id().getLeastSignificantBits())))
                    .toList();
            List<Paper> papers = new ArrayList<>();
            for (List<Pick> hand : Dealing.deal(sorted, forms)) {
                List<Pick> all = new ArrayList<>(core);
                all.addAll(hand);
                papers.add(Draw.freeze(blueprint, all, Stock.mix(seed + papers.size())));
            }
            return List.copyOf(papers);
        }
    }
}
