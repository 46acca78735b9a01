package org.pingandeng.quiz.statistics.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.statistics.model.AnswerWords.Said;

/**
 * Who said what: each option, or each right and each frequent wrong text, with how many took it among all sittings, the
 * strong and the weak ({@link Groups}). Sentences differ from one another and a case has questions with tables of their
 * own, so for both the table counts how many earned everything, a part or nothing.
 *
 * @param rows what can be said in the authored order, then other answers by how often they were given, then no answer
 */
public record AnswerTable(List<Row> rows) {

    /** More different wrong answers than these are counted together. */
    private static final int MOST_WRONG = 10;

    /** What a row counts. */
    public enum Kind {
        /** What the key says. */
        KEY,
        /** Something that earned a part; in tables by mark only. */
        PARTLY,
        /** Something else. */
        WRONG,
        /** All other wrong answers together. */
        OTHERS,
        /** No answer. */
        BLANK
    }

    /**
     * One row.
     *
     * @param kind what it counts
     * @param part number of the blank or prompt from 1; 0 where there are none
     * @param text the answer in words; empty for others and for none
     * @param chosen how many sittings said so
     * @param share of all sittings, 0 to 1
     * @param strong share of the best 27 hundredths
     * @param weak share of the worst 27 hundredths
     */
    public record Row(Kind kind, int part, String text, int chosen, double share, Figure strong, Figure weak) {}

    private static final class Tally {
        private int chosen;
        private double strong;
        private double weak;

        void add(int at, Groups groups) {
            chosen++;
            strong += groups.strong(at);
            weak += groups.weak(at);
        }

        void add(Tally other) {
            chosen += other.chosen;
            strong += other.strong;
            weak += other.weak;
        }

        static Tally sum(Collection<Tally> all) {
            Tally sum = new Tally();
            all.forEach(sum::add);
            return sum;
        }
    }

    /**
     * Counts.
     *
     * @param item with its key
     * @param responses what the sittings made of it
     * @param groups the strong and the weak among them
     * @return the table
     */
    public static AnswerTable of(Item item, Responses responses, Groups groups) {
        return item instanceof Item.ShortAnswer || item instanceof Item.CaseStudy
                ? byMark(responses, groups)
                : byWords(item, responses, groups);
    }

    private static AnswerTable byMark(Responses responses, Groups groups) {
        Map<Kind, Tally> byKind = new EnumMap<>(Kind.class);
        List.of(Kind.KEY, Kind.PARTLY, Kind.WRONG, Kind.BLANK).forEach(kind -> byKind.put(kind, new Tally()));
        for (int at = 0; at < responses.size(); at++) {
            byKind.get(kind(responses, at)).add(at, groups);
        }
        Rows rows = new Rows(responses.size(), groups);
        byKind.forEach(rows::add);
        return new AnswerTable(List.copyOf(rows.rows));
    }

    private static Kind kind(Responses responses, int at) {
        double fraction = responses.fractions()[at];
        if (responses.numbers()[at] == 0) {
            return Kind.BLANK;
        }
        return fraction >= 1 ? Kind.KEY : fraction > 0 ? Kind.PARTLY : Kind.WRONG;
    }

    private static AnswerTable byWords(Item item, Responses responses, Groups groups) {
        List<Tally> byNumber = byNumber(responses, groups);
        Map<Said, Tally> bySaid = new LinkedHashMap<>();
        AnswerWords.offered(item).forEach(said -> bySaid.put(said, new Tally()));
        int offered = bySaid.size();
        for (int number = 1; number < byNumber.size(); number++) {
            for (Said said : AnswerWords.said(item, responses.answers().get(number))) {
                bySaid.computeIfAbsent(said, fresh -> new Tally()).add(byNumber.get(number));
            }
        }
        List<Map.Entry<Said, Tally>> all = new ArrayList<>(bySaid.entrySet());
        Rows rows = new Rows(responses.size(), groups);
        all.stream().limit(offered).forEach(each -> rows.add(each.getKey(), each.getValue()));
        rows.addOthers(all.subList(offered, all.size()));
        rows.add(Kind.BLANK, byNumber.get(0));
        return new AnswerTable(List.copyOf(rows.rows));
    }

    private static List<Tally> byNumber(Responses responses, Groups groups) {
        List<Tally> tallies = new ArrayList<>();
        responses.answers().forEach(answer -> tallies.add(new Tally()));
        for (int at = 0; at < responses.size(); at++) {
            tallies.get(responses.numbers()[at]).add(at, groups);
        }
        return tallies;
    }

    private record Rows(int sittings, Groups groups, List<Row> rows) {

        Rows(int sittings, Groups groups) {
            this(sittings, groups, new ArrayList<>());
        }

        /** What nobody offered, by how often it was said. */
        void addOthers(List<Map.Entry<Said, Tally>> others) {
            others.sort(Comparator.comparing((Map.Entry<Said, Tally> each) -> -each.getValue().chosen)
                    .thenComparing(each -> each.getKey().part())
                    .thenComparing(each -> each.getKey().text()));
            others.stream().limit(MOST_WRONG).forEach(each -> add(each.getKey(), each.getValue()));
            if (others.size() > MOST_WRONG) {
                add(
                        Kind.OTHERS,
                        Tally.sum(others.stream()
                                .skip(MOST_WRONG)
                                .map(Map.Entry::getValue)
                                .toList()));
            }
        }

        void add(Said said, Tally tally) {
            add(said.right() ? Kind.KEY : Kind.WRONG, said.part(), said.text(), tally);
        }

        void add(Kind kind, Tally tally) {
            add(kind, 0, "", tally);
        }

        private void add(Kind kind, int part, String text, Tally tally) {
            double share = sittings == 0 ? 0 : (double) tally.chosen / sittings;
            rows.add(new Row(
                    kind, part, text, tally.chosen, share, groups.share(tally.strong), groups.share(tally.weak)));
        }
    }

    /**
     * The rows of one kind.
     *
     * @param kind which
     * @return in the table's order
     */
    public List<Row> rows(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }
}
