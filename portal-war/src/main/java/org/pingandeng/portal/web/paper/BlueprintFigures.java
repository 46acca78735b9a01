package org.pingandeng.portal.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.pingandeng.quiz.paper.Shortage;

/** The figures beside a blueprint's form: what the bank has, what lacks, what each section is worth, what to expect. */
@Named("blueprintFigures")
@RequestScoped
public class BlueprintFigures {

    @Inject
    BlueprintPage page;

    @Inject
    PaperWords words;

    /** All items and points together, in words. */
    public String getTotal() {
        IntStream rows = IntStream.range(0, page.getSheet().getRows().size());
        int items = page.getSheet().getRows().stream()
                .map(row -> Fields.number(row.count()))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return words.say(
                "total", items, words.points(rows.mapToDouble(this::points).sum()));
    }

    /**
     * A part of all items.
     *
     * @param part how many items
     * @return from 0 to 100
     */
    public long percent(double part) {
        double all = page.getLook().forecast().easy()
                + page.getLook().forecast().middling()
                + page.getLook().forecast().hard();
        return all > 0 ? Math.round(100 * part / all) : 0;
    }

    /** A number of items without decimals. */
    public long whole(double items) {
        return Math.round(items);
    }

    /** Whether the expected time is within the time given. */
    public boolean isInTime() {
        Integer minutes = Fields.number(page.getSheet().getMinutes());
        return minutes != null && page.getLook().forecast().minutes() <= minutes;
    }

    /**
     * How many items a section could have; empty while the form cannot be read.
     *
     * @param row its number from 0
     */
    public String supply(int row) {
        List<Integer> supply = page.getLook().supply();
        return row < supply.size() ? words.say("supply", supply.get(row)) : "";
    }

    /**
     * What lacks, in words.
     *
     * @param shortage what
     */
    public String lack(Shortage shortage) {
        return words.shortage(shortage, this::cell);
    }

    private String cell(int section) {
        BlueprintSheet.Row row = page.getSheet().getRows().get(section - 1);
        String topics = row.topics().isBlank() ? words.say("topics.all") : row.topics();
        return words.say("cell", section, words.say("type." + row.type()), topics);
    }

    /**
     * A section's points and its part of all.
     *
     * @param row its number from 0
     */
    public String worth(int row) {
        double all = IntStream.range(0, page.getSheet().getRows().size())
                .mapToDouble(this::points)
                .sum();
        double own = points(row);
        return all <= 0 ? "" : words.say("worth", words.points(own), Math.round(100 * own / all));
    }

    private double points(int row) {
        Integer count = Fields.number(page.getSheet().getRows().get(row).count());
        Double each = Fields.points(page.getSheet().getRows().get(row).points());
        return count == null || each == null ? 0 : count * each;
    }
}
