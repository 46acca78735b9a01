package org.pingandeng.portal.community;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.community.model.Scheme;
import org.pingandeng.portal.community.model.SchemeJson;
import org.pingandeng.portal.community.model.Schemes;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.outbox.OutboxLog;

/** Where the county keeps what titles ask for: a draft is written by one and put in force by another, from a day on. */
@ApplicationScoped
public class SchemeDesk {

    @Inject
    Schemes schemes;

    @Inject
    TitleHouse house;

    @Inject
    Trail trail;

    @Inject
    OutboxLog log;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    private final ObjectMapper json = new ObjectMapper();

    /** Every version, by code and number. */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public List<Schemes.Kept> all() {
        return schemes.all();
    }

    /**
     * Writes a draft, in place of an earlier draft of the same scheme. A draft may have problems still.
     *
     * @param wanted the scheme; its number and day are not looked at
     * @return the draft
     */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public Scheme draft(@NotNull Scheme wanted) {
        int number = schemes.all().stream()
                        .map(Schemes.Kept::scheme)
                        .filter(each -> each.code().equals(wanted.code()) && each.inForce() != null)
                        .mapToInt(Scheme::number)
                        .max()
                        .orElse(0)
                + 1;
        Scheme draft = new Scheme(
                wanted.code(),
                number,
                wanted.words(),
                wanted.rules(),
                wanted.criteria(),
                wanted.deductions(),
                wanted.advice(),
                null);
        schemes.draft(draft, visitor.actor().orElse(null), visitor.getName(), clock.instant());
        trail.record("title.schemeDrafted", draft.code(), Map.of("number", number));
        return draft;
    }

    /** Puts a draft in force from a day on. Whoever wrote it leaves that to somebody else. */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public Optional<TitleRefusal> enforce(@NotNull String code, int number, LocalDate from) {
        Optional<Schemes.Kept> found = schemes.all().stream()
                .filter(each -> each.scheme().code().equals(code)
                        && each.scheme().number() == number
                        && each.scheme().inForce() == null)
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of(TitleRefusal.NOT_NOW);
        }
        if (!found.get().scheme().problems().isEmpty()) {
            return Optional.of(TitleRefusal.INCOMPLETE);
        }
        if (from == null || from.isBefore(house.today())) {
            return Optional.of(TitleRefusal.DAY);
        }
        if (visitor.actor().filter(each -> each.equals(found.get().author())).isPresent()) {
            return Optional.of(TitleRefusal.SAME_PERSON);
        }
        put(code, number, from);
        return Optional.empty();
    }

    private void put(String code, int number, LocalDate from) {
        if (schemes.enforce(code, number, from, visitor.actor().orElse(null), visitor.getName())) {
            trail.record("title.schemeInForce", code, Map.of("number", number, "from", from.toString()));
            log.append(SchemeShelf.TOPIC, code, Map.of("number", number));
        }
    }

    /**
     * Tells search and pages of each version on the day from which it is in force: what was told when that day was set
     * still found the version before it. Further rounds and nodes tell nothing again.
     *
     * @return how many versions came into force
     */
    @RolesAllowed(CommunityPermissions.REMIND)
    @Transactional
    public int begin() {
        List<String> begun = schemes.begin(house.today(), clock.instant());
        begun.forEach(code -> log.append(SchemeShelf.TOPIC, code, Map.of()));
        return begun.size();
    }

    /**
     * Brings schemes in, each whose code is not there yet, in force from today.
     *
     * @param file {@code schemes.json}
     * @param rules {@code scheme-rules.json}
     * @return what is wrong; none where all were taken
     */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public List<String> bringIn(@NotNull InputStream file, @NotNull InputStream rules) {
        try {
            JsonNode ways = json.readTree(rules);
            List<Scheme> all = new ArrayList<>();
            json.readTree(file)
                    .forEach(each -> all.add(
                            SchemeJson.read(each, ways.path(each.path("code").asText()), 1, null)));
            List<String> wrong = all.stream()
                    .flatMap(each -> each.problems().stream().map(problem -> each.code() + " " + problem))
                    .toList();
            if (wrong.isEmpty()) {
                Set<String> known =
                        schemes.all().stream().map(each -> each.scheme().code()).collect(Collectors.toSet());
                all.stream().filter(each -> !known.contains(each.code())).forEach(each -> {
                    draft(each);
                    put(each.code(), 1, house.today());
                });
            }
            return wrong;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
