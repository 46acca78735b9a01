package org.pingandeng.quiz.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.pingandeng.quiz.exam.model.CandidateScope;

/**
 * The reports asked for last, as long as their sittings and marks stay what they were: whoever goes from an exam to its
 * items and back, sorts and exports, waits once. Each node keeps its own; nothing is lost with it.
 */
final class RecentReports {

    private static final int MOST = 8;

    private final Map<Key, ExamReport> reports = new LinkedHashMap<>(MOST, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, ExamReport> eldest) {
            return size() > MOST;
        }
    };

    /**
     * What a report is about.
     *
     * @param exam its code
     * @param scope whose sittings
     * @param stamp of those sittings and their marks
     */
    record Key(String exam, CandidateScope scope, String stamp) {}

    /** The report at hand, or a fresh one; two who ask at the same time may both compute it. */
    ExamReport get(Key key, Supplier<ExamReport> fresh) {
        synchronized (reports) {
            ExamReport known = reports.get(key);
            if (known != null) {
                return known;
            }
        }
        ExamReport report = fresh.get();
        synchronized (reports) {
            reports.put(key, report);
        }
        return report;
    }
}
