package org.pingandeng.portal.community;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Scheme;
import org.pingandeng.portal.community.model.Schemes;
import org.pingandeng.portal.outbox.NodeCopy;
import org.pingandeng.portal.outbox.NodeReader;
import org.pingandeng.portal.outbox.OutboxLog;

/** The schemes as everybody may read them. */
@ApplicationScoped
public class SchemeShelf implements NodeReader {

    /** After this news a scheme has a further version; the key is its code. */
    public static final String TOPIC = "title.scheme";

    @Inject
    Schemes schemes;

    @Inject
    OutboxLog log;

    @Inject
    Clock clock;

    private final NodeCopy<List<Schemes.Kept>> copy = new NodeCopy<>(() -> schemes.all());

    /** What is in force today, by code. */
    @PermitAll
    public List<Scheme> inForce() {
        return inForce(copy.get(log), LocalDate.ofInstant(clock.instant(), Application.COUNTY));
    }

    /** The version in force, or else the last one that was. */
    @PermitAll
    public Optional<Scheme> find(@NotNull String code) {
        return inForce().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /**
     * Of each scheme the version in force on a day.
     *
     * @param all every version
     * @param day which day
     */
    public static List<Scheme> inForce(List<Schemes.Kept> all, LocalDate day) {
        Map<String, Scheme> found = new LinkedHashMap<>();
        all.stream()
                .map(Schemes.Kept::scheme)
                .filter(each -> each.inForce() != null && !each.inForce().isAfter(day))
                .sorted(Comparator.comparing(Scheme::inForce).thenComparing(Scheme::number))
                .forEach(each -> found.put(each.code(), each));
        return found.values().stream()
                .sorted(Comparator.comparing(Scheme::code))
                .toList();
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public NodeCopy<?> copy() {
        return copy;
    }
}
