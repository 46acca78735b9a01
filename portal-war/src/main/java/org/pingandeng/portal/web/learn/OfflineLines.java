package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.offline.OfflineLine;
import org.pingandeng.course.offline.OfflineRoom;
import org.pingandeng.portal.account.Visitor;

/** The part of the ledger that was studied without network: what counted, what was put aside and why. */
@Named("offlineLines")
@RequestScoped
public class OfflineLines {

    private static final int SHOWN = 60;

    @Inject
    OfflineRoom room;

    @Inject
    Visitor visitor;

    private final Map<String, List<OfflineLine>> known = new HashMap<>();

    /**
     * The newest lines of a programme.
     *
     * @param programme its code
     */
    public List<OfflineLine> of(String programme) {
        return known.computeIfAbsent(
                programme,
                code -> room.lines(new LearnerId(visitor.person().value()), code).stream()
                        .limit(SHOWN)
                        .toList());
    }

    /**
     * Seconds of a length.
     *
     * @param millis milliseconds
     */
    public long seconds(long millis) {
        return (millis + 500) / 1000;
    }
}
