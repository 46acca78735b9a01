package org.pingandeng.portal.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.news.AlertRefusal;
import org.pingandeng.portal.news.AlertRoom;
import org.pingandeng.portal.news.model.Answer;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** A manager reads the alerts to their enterprise, confirms, and says what was done. */
@Named("alertsReceivedPage")
@RequestScoped
public class AlertsReceivedPage {

    private static final int A_PAGE = 30;

    @Inject
    AlertRoom room;

    @Inject
    NewsWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private List<AlertRoom.Received> all;
    private Long count;
    private AlertRoom.Received open;

    /** Does what a form asks for. */
    public String act() throws IOException, ServletException {
        if (!form.sent()) {
            form.id("id").ifPresent(id -> open = room.open(id).orElseThrow(() -> new NotYours("alert")));
            return null;
        }
        UUID id = form.id("id").orElseThrow(() -> new NotYours("alert"));
        boolean confirms = form.text("act").equals("confirm");
        Optional<AlertRefusal> refusal = confirms ? room.confirm(id) : done(id);
        if (!confirms && refusal.isPresent()) {
            form.refuse("form", words.say("alert.refusal." + refusal.get()));
            open = room.open(id).orElseThrow(() -> new NotYours("alert"));
            return null;
        }
        refusal.ifPresentOrElse(
                why -> flash.refused(words.say("alert.refusal." + why)), () -> flash.ok(words.say("alert.thanks")));
        return "/desk/alerts-received?faces-redirect=true&id=" + id;
    }

    private Optional<AlertRefusal> done(UUID id) throws IOException, ServletException {
        UUID order = form.id("order").orElseGet(UUID::randomUUID);
        Part file = request.getPart("file");
        if (file == null || file.getSize() == 0) {
            return room.done(order, id, form.text("words"), null, "");
        }
        try (InputStream in = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
            return room.done(order, id, form.text("words"), in, name);
        }
    }

    /** For the next form: what is sent with it twice is kept once. */
    public UUID getOrder() {
        return UUID.randomUUID();
    }

    /** The alert that is open, or null. */
    public AlertRoom.Received getOpen() {
        return open;
    }

    /** The alerts to the enterprise, a page of them, the latest first. */
    public List<AlertRoom.Received> getAll() {
        if (all == null) {
            all = room.all((getPage() - 1) * A_PAGE, A_PAGE);
        }
        return all;
    }

    /** Which page, from 1. */
    public int getPage() {
        return Math.max(1, Math.min(form.number("page").orElse(1), getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        if (count == null) {
            count = room.count();
        }
        return (int) Math.max(1, (count + A_PAGE - 1) / A_PAGE);
    }

    /** Where the enterprise stands with one. */
    public String state(AlertRoom.Received received) {
        return received.mine().state(received.alert().due(), clock.instant()).name();
    }

    /** Whether the open one was confirmed. */
    public boolean isConfirmed() {
        return open.mine().has(Answer.Kind.CONFIRMED);
    }

    /** What the enterprise said, and what was agreed in talks. */
    public List<Answer> getTold() {
        return open.mine().answers().stream()
                .filter(each -> each.kind() == Answer.Kind.DONE || each.kind() == Answer.Kind.TALK)
                .toList();
    }
}
