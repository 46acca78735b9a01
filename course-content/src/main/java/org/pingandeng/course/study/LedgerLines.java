package org.pingandeng.course.study;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.hours.model.Ledger;

/** Puts lines of the ledger together that follow each other, so that a person can read them. */
final class LedgerLines {

    private static final Duration TOGETHER = Duration.ofMinutes(2);

    private LedgerLines() {}

    /** One sum of neighbouring lines, the newest first. */
    private record Sum(Ledger.Entry newest, Ledger.Entry oldest, long lasted) {
        boolean takes(Ledger.Entry older) {
            return newest.lesson().equals(older.lesson())
                    && newest.line().refusal().equals(older.line().refusal())
                    && Duration.between(older.at(), oldest.at()).compareTo(TOGETHER) <= 0;
        }

        Sum with(Ledger.Entry older) {
            return new Sum(newest, older, lasted + older.line().lasted());
        }
    }

    static List<LedgerView.Entry> together(List<Ledger.Entry> newestFirst, Map<LessonId, Text> titles) {
        List<Sum> sums = new ArrayList<>();
        for (Ledger.Entry entry : newestFirst) {
            Sum last = sums.isEmpty() ? null : sums.get(sums.size() - 1);
            if (last != null && last.takes(entry)) {
                sums.set(sums.size() - 1, last.with(entry));
            } else {
                sums.add(new Sum(entry, entry, entry.line().lasted()));
            }
        }
        return sums.stream().map(sum -> view(sum, titles)).toList();
    }

    private static LedgerView.Entry view(Sum sum, Map<LessonId, Text> titles) {
        Ledger.Entry newest = sum.newest();
        return new LedgerView.Entry(
                newest.at(),
                titles.getOrDefault(newest.lesson(), Text.NONE),
                newest.lesson().toString(),
                (sum.lasted() + 500) / 1000,
                Math.min(sum.oldest().line().from(), newest.line().from()) / 1000,
                (Math.max(sum.oldest().line().to(), newest.line().to()) + 500) / 1000,
                newest.line().refusal().map(Enum::name).orElse(""));
    }
}
