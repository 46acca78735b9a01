package org.pingandeng.portal.booklet;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingandeng.portal.booklet.model.Booklet;
import org.pingandeng.portal.booklet.model.Booklets;
import org.pingandeng.portal.booklet.model.Handout;
import org.pingandeng.portal.booklet.model.Point;
import org.pingandeng.portal.outbox.NodeCopy;
import org.pingandeng.portal.outbox.NodeReader;
import org.pingandeng.portal.outbox.OutboxLog;

/** The booklets for everybody: what was handed out, where copies lie, and the editions on the web. */
@ApplicationScoped
public class BookletShelf implements NodeReader {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 20;

    @Inject
    Booklets booklets;

    @Inject
    ReadingLimit limit;

    @Inject
    OutboxLog log;

    @Inject
    Clock clock;

    private final NodeCopy<Shelf> copy = new NodeCopy<>(this::look);

    private record Shelf(
            List<Booklet> all, Map<String, Long> copies, Map<String, List<Handout>> latest, List<Point> points) {}

    /** All booklets. */
    @PermitAll
    public List<Booklet> all() {
        return copy.get(log).all();
    }

    /**
     * One booklet.
     *
     * @param code its code
     */
    @PermitAll
    public Optional<Booklet> find(String code) {
        return all().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** How many copies of a booklet were handed out. */
    @PermitAll
    public long copies(String code) {
        return copy.get(log).copies().getOrDefault(code, 0L);
    }

    /** Where a booklet was handed out last; lines that were taken back are left out. */
    @PermitAll
    public List<Handout> latest(String code) {
        return copy.get(log).latest().getOrDefault(code, List.of());
    }

    /** Where copies can be had. */
    @PermitAll
    public List<Point> points() {
        return copy.get(log).points();
    }

    /** How often each booklet was read on the web, which is no copy. */
    @PermitAll
    public Map<String, Long> readings() {
        return booklets.readings();
    }

    /**
     * Counts a reading. A device counts once a day, which its own browser remembers; one address counts so many at most.
     *
     * @param code which booklet
     * @param address from where, remembered for today only
     * @return whether there is such a booklet
     */
    @PermitAll
    @Transactional
    public boolean read(String code, String address) {
        boolean known = find(code).isPresent();
        LocalDate today = LocalDate.ofInstant(clock.instant(), COUNTY);
        if (known && limit.grants(address, today)) {
            booklets.read(code, today);
        }
        return known;
    }

    private Shelf look() {
        List<Booklet> all = booklets.all();
        return new Shelf(all, each(all, this::sum), each(all, this::shown), booklets.points());
    }

    private static <T> Map<String, T> each(List<Booklet> all, Function<String, T> value) {
        return all.stream().map(Booklet::code).collect(Collectors.toMap(code -> code, value));
    }

    private long sum(String code) {
        return booklets.copies(code, LocalDate.EPOCH, LocalDate.of(9999, 12, 31));
    }

    private List<Handout> shown(String code) {
        return booklets.handouts(code, LocalDate.EPOCH, LocalDate.of(9999, 12, 31), 0, LOOKED_AT).stream()
                .filter(Handout::standing)
                .limit(SHOWN)
                .toList();
    }

    @Override
    public Set<String> topics() {
        return Set.of(HandoutDesk.HANDED, PointDesk.MOVED);
    }

    @Override
    public NodeCopy<?> copy() {
        return copy;
    }
}
