package org.pingandeng.course.hours.model;

import java.util.List;

/**
 * What a report comes to.
 *
 * @param counted what is counted now
 * @param spare how much of the clock was left over
 * @param lines for the ledger, in the order of the report
 */
public record Verdict(Counted counted, long spare, List<Line> lines) {

    /**
     * How much was counted by this report.
     *
     * @return milliseconds
     */
    public long credited() {
        return lines.stream()
                .filter(line -> line.refusal().isEmpty())
                .mapToLong(Line::lasted)
                .sum();
    }
}
