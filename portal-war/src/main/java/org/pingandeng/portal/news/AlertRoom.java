package org.pingandeng.portal.news;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.news.model.Alert;
import org.pingandeng.portal.news.model.Alerts;
import org.pingandeng.portal.news.model.Answer;
import org.pingandeng.portal.news.model.Answer.Kind;
import org.pingandeng.portal.news.model.Recipient;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;

/** Where managers read and answer the alerts that were sent to their own enterprise; others they never see. */
@ApplicationScoped
public class AlertRoom {

    private static final Limits FILES =
            Limits.of(20, java.util.Set.of(MediaType.PDF, MediaType.PNG, MediaType.JPEG, MediaType.WEBP));

    @Inject
    Alerts alerts;

    @Inject
    OrganisationOffice organisations;

    @Inject
    HandedFiles handed;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * An alert as an enterprise sees it.
     *
     * @param alert which
     * @param mine what the enterprise did about it
     */
    public record Received(Alert alert, Recipient mine) {}

    /**
     * A page of what was sent to the visitor's enterprise, the latest first.
     *
     * @param from how many later ones to pass over
     * @param most how many
     */
    @RolesAllowed(NewsPermissions.ANSWER)
    @Transactional
    public List<Received> all(int from, int most) {
        return enterprise()
                .map(each -> received(alerts.of(each, from, most), each))
                .orElse(List.of());
    }

    /** How many alerts were sent to the visitor's enterprise. */
    @RolesAllowed(NewsPermissions.ANSWER)
    @Transactional
    public long count() {
        return enterprise().map(alerts::count).orElse(0L);
    }

    /** Opens an alert of the visitor's enterprise; from then on it counts as read. */
    @RolesAllowed(NewsPermissions.ANSWER)
    @Transactional
    public Optional<Received> open(@NotNull UUID id) {
        Optional<Received> found = find(id);
        found.ifPresent(each -> append(each, said(Kind.READ, "")));
        return found.isEmpty() ? found : find(id);
    }

    /** Confirms that an alert is known; again changes nothing. */
    @RolesAllowed(NewsPermissions.ANSWER)
    @Transactional
    public Optional<AlertRefusal> confirm(@NotNull UUID id) {
        Optional<Received> found = find(id);
        found.ifPresent(each -> append(each, said(Kind.CONFIRMED, "")));
        return found.isPresent() ? Optional.empty() : Optional.of(AlertRefusal.NOT_THERE);
    }

    /**
     * Says what was done; the same form with the same content again changes nothing.
     *
     * @param request the form's number
     * @param id about which alert
     * @param words what
     * @param file a picture or PDF; null for none
     * @param name what the file is called
     * @return why not, or empty
     */
    @RolesAllowed(NewsPermissions.ANSWER)
    @Transactional
    public Optional<AlertRefusal> done(
            @NotNull UUID request, @NotNull UUID id, @NotNull String words, InputStream file, String name) {
        Optional<Received> found = find(id);
        if (found.isEmpty()) {
            return Optional.of(AlertRefusal.NOT_THERE);
        }
        if (words.isBlank()) {
            return Optional.of(AlertRefusal.NO_WORDS);
        }
        Optional<MediaFile> taken =
                file == null ? Optional.empty() : handed.take(file, name, FILES).file();
        if (file != null && taken.isEmpty()) {
            return Optional.of(AlertRefusal.FILE);
        }
        append(found.get(), said(Kind.CONFIRMED, ""));
        Answer done = new Answer(
                Kind.DONE,
                visitor.person().value(),
                visitor.getName(),
                words.strip(),
                taken.map(each -> each.id().digest()).orElse(null),
                taken.isEmpty() ? "" : name,
                null,
                0,
                clock.instant());
        note(found.get(), done, alerts.append(id, found.get().mine().enterprise(), done, request));
        return Optional.empty();
    }

    private Optional<Received> find(UUID id) {
        return enterprise()
                .flatMap(each -> received(alerts.find(id).stream().toList(), each).stream()
                        .findFirst());
    }

    /** Those of some alerts that were sent to an enterprise, with what it did. */
    private List<Received> received(List<Alert> some, UUID enterprise) {
        Map<UUID, Recipient> mine =
                alerts.mine(enterprise, some.stream().map(Alert::id).toList());
        return some.stream()
                .filter(each -> mine.containsKey(each.id()))
                .map(each -> new Received(each, mine.get(each.id())))
                .toList();
    }

    private Answer said(Kind kind, String words) {
        return Answer.of(kind, visitor.person().value(), visitor.getName(), words, clock.instant());
    }

    private void append(Received to, Answer answer) {
        note(to, answer, alerts.append(to.alert().id(), to.mine().enterprise(), answer));
    }

    private void note(Received to, Answer answer, boolean fresh) {
        if (fresh) {
            trail.record(
                    "alert." + answer.kind().name().toLowerCase(java.util.Locale.ROOT),
                    to.alert().id().toString(),
                    Map.of("enterprise", to.mine().enterprise().toString()));
        }
    }

    /** The enterprise to which the visitor belongs, be it by one of its workshops. */
    private Optional<UUID> enterprise() {
        return visitor.organisation().flatMap(organisations::enterprise).map(OrganisationView::id);
    }
}
