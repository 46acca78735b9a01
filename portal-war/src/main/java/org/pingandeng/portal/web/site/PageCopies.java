package org.pingandeng.portal.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.portal.booklet.HandoutDesk;
import org.pingandeng.portal.booklet.PointDesk;
import org.pingandeng.portal.contest.ContestDesk;
import org.pingandeng.portal.kind.KindDesk;
import org.pingandeng.portal.outbox.News;
import org.pingandeng.portal.outbox.NodeConsumer;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.plan.PlanFigures;
import org.pingandeng.portal.plan.PlanPaper;
import org.pingandeng.portal.plan.PlanTargets;

/**
 * Finished public pages in this node's memory, for visitors who have not signed in. All are thrown away at any news
 * that a public page shows, and each after a minute.
 */
@ApplicationScoped
public class PageCopies implements NodeConsumer {

    /**
     * A finished page.
     *
     * @param plain its bytes
     * @param compressed the same, gzip
     * @param tag its fingerprint
     * @param until when it is too old
     */
    record Copy(byte[] plain, byte[] compressed, String tag, Instant until) {}

    private static final Set<String> OWN = Set.of(
            "case.published",
            "law.published",
            "interpretation.published",
            "glossary.published",
            "course.published",
            "certificate.issued",
            "certificate.revoked",
            "news.published",
            "news.arranged",
            "campaign.kept",
            "activity.changed",
            "snap.changed",
            "works.changed",
            "team.changed",
            "title.changed",
            "title.scheme",
            "question.published",
            ContestDesk.CHANGED,
            HandoutDesk.HANDED,
            KindDesk.CHANGED,
            PlanTargets.CHANGED,
            PlanPaper.LINKED,
            PointDesk.MOVED);

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    private static final int MOST = 400;

    @Inject
    OutboxLog log;

    @Inject
    PlanFigures figures;

    @Inject
    Clock clock;

    private final Map<String, Copy> copies = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Copy> eldest) {
            return size() > MOST;
        }
    });
    private final AtomicLong edition = new AtomicLong();
    private volatile News.Position position;

    /** The finished page of an address and preferences, if it is fresh. */
    Optional<Copy> find(String key) {
        return Optional.ofNullable(copies.get(key))
                .filter(copy -> clock.instant().isBefore(copy.until()));
    }

    /**
     * Keeps a page, unless news came while it was made: it may show what stood before them.
     *
     * @param key address and preferences
     * @param bytes the page
     * @param begun the edition in which it was begun
     * @return the copy
     */
    Copy keep(String key, byte[] bytes, long begun) {
        Copy copy = new Copy(
                bytes,
                Bytes.gzip(bytes),
                Bytes.fingerprint(bytes),
                clock.instant().plus(GOOD_FOR));
        synchronized (copies) {
            if (edition.get() == begun) {
                copies.put(key, copy);
            }
        }
        return copy;
    }

    /**
     * Before a page is made.
     *
     * @return the edition it belongs to: how often news have come
     */
    long begin() {
        if (position == null) {
            position = log.end();
        }
        return edition.get();
    }

    @Override
    public Turn turn() {
        return Turn.PAGE;
    }

    @Override
    public Set<String> topics() {
        return Stream.concat(OWN.stream(), figures.topics().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public News.Position position() {
        return position;
    }

    @Override
    public void handle(List<News> news, News.Position upTo) {
        if (!news.isEmpty()) {
            synchronized (copies) {
                edition.incrementAndGet();
                copies.clear();
            }
        }
        position = upTo;
    }
}
