package org.pingandeng.portal.community;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Applications;
import org.pingandeng.portal.community.model.Criterion;
import org.pingandeng.portal.community.model.Objection;
import org.pingandeng.portal.community.model.Objections;
import org.pingandeng.portal.community.model.Officials;
import org.pingandeng.portal.community.model.Officials.Official;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.community.model.TitleStep.Kind;

/** What the county's office decides: visits, publication, objections, the title, its withdrawal. */
@ApplicationScoped
public class TitleOffice {

    private static final int LONGEST = 2000;

    @Inject
    TitleHouse house;

    @Inject
    Applications applications;

    @Inject
    Objections objections;

    @Inject
    Officials officials;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** Who may be named for a visit to an applicant: nobody of its own. */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public List<Official> assessors(@NotNull UUID id) {
        String path = house.seen(id).map(each -> each.applicant().path()).orElse("-");
        return officials.assessors().stream()
                .filter(each -> !each.path().startsWith(path))
                .toList();
    }

    /** Sets the visit, or sets it anew while somebody has still to score; whoever has scored stays named. */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public Optional<TitleRefusal> visit(
            @NotNull UUID id, LocalDate day, @NotNull Set<UUID> named, @NotNull String words) {
        Map<UUID, String> paths = officials.assessors().stream()
                .filter(each -> named.contains(each.id()))
                .collect(Collectors.toMap(Official::id, Official::path));
        return house.take(
                id,
                (ground, about) -> ground.visit(day, paths, house.today()),
                about -> new TitleHouse.Move(
                        Kind.VISIT_SET,
                        words.strip(),
                        Map.of(
                                "day",
                                day.toString(),
                                "assessors",
                                paths.keySet().stream()
                                        .map(UUID::toString)
                                        .sorted()
                                        .collect(Collectors.joining(","))),
                        null));
    }

    /** Makes the result known; the time for objections begins. */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public Optional<TitleRefusal> publish(@NotNull UUID id, @NotNull String words) {
        return house.take(
                id,
                (ground, about) -> ground.publish(words),
                about -> new TitleHouse.Move(
                        Kind.PUBLISHED,
                        words.strip(),
                        Map.of("points", Criterion.plain(about.result().orElse(0.0))),
                        null));
    }

    /** Turns an application down. */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public Optional<TitleRefusal> refuse(@NotNull UUID id, @NotNull String words) {
        return house.take(
                id, (ground, about) -> ground.refuse(words), about -> TitleHouse.Move.of(Kind.REFUSED, words));
    }

    /**
     * Gives the title.
     *
     * @param id which application
     * @param number as whoever gives it wrote it; empty for the next one of the county
     * @param from since when; not later than today
     * @return why not, or empty
     */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public Optional<TitleRefusal> grant(@NotNull UUID id, @NotNull String number, LocalDate from) {
        boolean good =
                from != null && !from.isAfter(house.today()) && number.strip().length() <= 60;
        return house.take(
                id,
                (ground, about) -> ground.grant(objections.against(id), clock.instant())
                        .or(() -> good ? Optional.empty() : Optional.of(TitleRefusal.DAY))
                        .or(() -> applications.taken(about.scheme().code(), number.strip())
                                ? Optional.of(TitleRefusal.NUMBER_TAKEN)
                                : Optional.empty()),
                about -> {
                    Map<String, String> detail = new HashMap<>();
                    detail.put("number", number.isBlank() ? next(about, from) : number.strip());
                    detail.put("from", from.toString());
                    about.end(from).ifPresent(end -> detail.put("until", end.toString()));
                    return new TitleHouse.Move(Kind.GRANTED, "", detail, null);
                });
    }

    private String next(Application about, LocalDate from) {
        String code = about.scheme().code();
        String head = code.toUpperCase(Locale.ROOT) + "-" + from.getYear() + "-";
        int next = applications.given(code, from.getYear()) + 1;
        while (applications.taken(code, head + String.format(Locale.ROOT, "%03d", next))) {
            next++;
        }
        return head + String.format(Locale.ROOT, "%03d", next);
    }

    /** Withdraws a title; the register goes on showing it as withdrawn, with the reason. */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public Optional<TitleRefusal> withdraw(@NotNull UUID id, @NotNull String words) {
        return house.take(
                id, (ground, about) -> ground.withdraw(words), about -> TitleHouse.Move.of(Kind.WITHDRAWN, words));
    }

    /** What the public said against a title, with how to reach them. */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public List<Objection> objections(@NotNull UUID id) {
        return house.seen(id).map(each -> objections.against(id)).orElse(List.of());
    }

    /** Answers an objection; the answer stands on the public page. */
    @RolesAllowed(CommunityPermissions.OFFICE)
    @Transactional
    public Optional<TitleRefusal> answer(@NotNull UUID objection, boolean upheld, @NotNull String words) {
        Optional<Objection> found = objections.find(objection);
        if (found.isEmpty()) {
            return Optional.of(TitleRefusal.NOT_THERE);
        }
        Optional<TitleRefusal> refusal =
                house.refusal(found.get().application(), (ground, about) -> ground.answer(words));
        if (refusal.isPresent() || words.length() > LONGEST) {
            return refusal.or(() -> Optional.of(TitleRefusal.NO_WORDS));
        }
        Objection.Answer said = new Objection.Answer(upheld, words.strip(), visitor.getName(), clock.instant());
        if (objections.answer(objection, visitor.person().value(), said)) {
            trail.record("title.objectionAnswered", objection.toString(), Map.of("upheld", upheld));
            house.changed(found.get().application());
        }
        return Optional.empty();
    }
}
