package org.pingandeng.portal.news;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.news.model.Alert;
import org.pingandeng.portal.news.model.Alerts;
import org.pingandeng.portal.news.model.Answer;
import org.pingandeng.portal.news.model.Recipient;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;

/** The office's desk of alerts: whom to warn, who has read it, and whom the office talked to. */
@ApplicationScoped
public class AlertDesk {

    @Inject
    Alerts alerts;

    @Inject
    AlertPost post;

    @Inject
    OrganisationOffice organisations;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * An alert with all that became of it.
     *
     * @param alert which
     * @param recipients to whom it went, with what they did
     */
    public record Overview(Alert alert, List<Recipient> recipients) {}

    /**
     * An alert with how many enterprises stand how.
     *
     * @param alert which
     * @param states how many, by state; a state in which nobody stands has no entry
     */
    public record Sum(Alert alert, Map<Recipient.State, Long> states) {

        /** How many stand so. */
        public long count(Recipient.State state) {
            return states.getOrDefault(state, 0L);
        }

        /** To how many it went. */
        public long all() {
            return states.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * A page of what was sent, the latest first.
     *
     * @param from how many later ones to pass over
     * @param most how many
     */
    @RolesAllowed(NewsPermissions.SEND)
    @Transactional
    public List<Sum> all(int from, int most) {
        return sums(alerts.all(from, most));
    }

    /** How many alerts were sent. */
    @RolesAllowed(NewsPermissions.SEND)
    @Transactional
    public long count() {
        return alerts.count();
    }

    /** One alert with how many enterprises stand how. */
    @RolesAllowed(NewsPermissions.SEND)
    @Transactional
    public Optional<Sum> sum(@NotNull UUID id) {
        return sums(alerts.find(id).stream().toList()).stream().findFirst();
    }

    private List<Sum> sums(List<Alert> some) {
        Map<UUID, Map<Recipient.State, Long>> states = alerts.states(some, clock.instant());
        return some.stream()
                .map(each -> new Sum(each, states.getOrDefault(each.id(), Map.of())))
                .toList();
    }

    /**
     * A page of those to whom an alert went, by name.
     *
     * @param id which alert
     * @param from how many to pass over
     * @param most how many
     */
    @RolesAllowed(NewsPermissions.SEND)
    @Transactional
    public List<Recipient> recipients(@NotNull UUID id, int from, int most) {
        return alerts.recipients(id, from, most);
    }

    /** One alert with all that became of it, for a workbook. */
    @RolesAllowed(NewsPermissions.SEND)
    @Transactional
    public Optional<Overview> find(@NotNull UUID id) {
        return alerts.find(id).map(each -> new Overview(each, alerts.recipients(id)));
    }

    /** The enterprises that an order means, by id. */
    @RolesAllowed(NewsPermissions.SEND)
    @Transactional
    public Map<UUID, String> meant(@NotNull AlertOrder order) {
        String below = order.place() == null
                ? ""
                : organisations.find(order.place()).map(OrganisationView::path).orElse("none");
        return organisations.tree().stream()
                .filter(each -> each.kind().equals("enterprise") && each.path().startsWith(below))
                .filter(each -> order.field().isEmpty() || order.field().equals(each.field()))
                .collect(Collectors.toMap(OrganisationView::id, OrganisationView::name));
    }

    /**
     * What came of sending.
     *
     * @param id the alert; null where it was refused
     * @param refusal why it was not sent
     */
    public record Sent(UUID id, Optional<AlertRefusal> refusal) {}

    /** Sends an alert and tells the managers of each enterprise; the same order again changes nothing. */
    @RolesAllowed(NewsPermissions.SEND)
    @Transactional
    public Sent send(@NotNull AlertOrder order) {
        Map<UUID, String> enterprises = meant(order);
        Optional<AlertRefusal> refusal = refusal(order, enterprises);
        if (refusal.isPresent()) {
            return new Sent(null, refusal);
        }
        Alert alert = new Alert(
                order.id(),
                order.title().strip(),
                order.words().strip(),
                order.href(),
                aim(order),
                order.due(),
                visitor.getName(),
                clock.instant());
        if (!alerts.add(alert, visitor.person().value(), enterprises)) {
            return new Sent(alert.id(), Optional.empty());
        }
        trail.record(
                "alert.sent", alert.id().toString(), Map.of("title", alert.title(), "enterprises", enterprises.size()));
        post.tell(alert, enterprises.keySet());
        return new Sent(alert.id(), Optional.empty());
    }

    private String aim(AlertOrder order) {
        String place = order.place() == null
                ? ""
                : organisations.find(order.place()).map(OrganisationView::name).orElse("");
        return (place + " " + order.field()).strip();
    }

    private Optional<AlertRefusal> refusal(AlertOrder order, Map<UUID, String> enterprises) {
        if (order.title().isBlank()
                || order.title().length() > 120
                || order.words().isBlank()) {
            return Optional.of(AlertRefusal.INCOMPLETE);
        }
        if (!order.href().isEmpty() && !order.href().matches("/(case\\?c=|news/article\\?a=)[a-z0-9-]+")) {
            return Optional.of(AlertRefusal.BAD_ADDRESS);
        }
        if (order.due() == null || !order.due().isAfter(clock.instant())) {
            return Optional.of(AlertRefusal.TOO_LATE);
        }
        return enterprises.isEmpty() ? Optional.of(AlertRefusal.NOBODY) : Optional.empty();
    }

    /**
     * Records a talk (约谈); the same form with the same content again changes nothing.
     *
     * @param request the form's number
     * @param alert which alert it was about
     * @param enterprise with whom
     * @param heldOn the day
     * @param words with whom by role, and what was agreed
     * @return why not, or empty
     */
    @RolesAllowed(NewsPermissions.SEND)
    @Transactional
    public Optional<AlertRefusal> talked(
            @NotNull UUID request,
            @NotNull UUID alert,
            @NotNull UUID enterprise,
            LocalDate heldOn,
            @NotNull String words) {
        if (words.isBlank() || heldOn == null) {
            return Optional.of(AlertRefusal.NO_WORDS);
        }
        if (alerts.mine(enterprise, List.of(alert)).isEmpty()) {
            return Optional.of(AlertRefusal.NOT_THERE);
        }
        Answer talk = new Answer(
                Answer.Kind.TALK,
                visitor.person().value(),
                visitor.getName(),
                words.strip(),
                null,
                "",
                heldOn,
                0,
                clock.instant());
        if (alerts.append(alert, enterprise, talk, request)) {
            trail.record("alert.talk", alert.toString(), Map.of("enterprise", enterprise.toString()));
        }
        return Optional.empty();
    }

    /** Reminds, for each alert whose time is over, the managers of those who have not read it. */
    @RolesAllowed(NewsPermissions.REMIND)
    @Transactional
    public void remind() {
        Instant now = clock.instant();
        post.remind(alerts.overdue(now).stream()
                .flatMap(alert -> alerts.recipients(alert.id()).stream()
                        .map(each -> new AlertPost.Reminder(alert, each.enterprise(), each.reminder(alert.due(), now))))
                .filter(each -> each.round() > 0 && noted(each, now))
                .toList());
    }

    private boolean noted(AlertPost.Reminder reminder, Instant now) {
        Answer reminded = new Answer(Answer.Kind.REMINDED, null, "portal", "", null, "", null, reminder.round(), now);
        return alerts.append(reminder.alert().id(), reminder.enterprise(), reminded);
    }
}
