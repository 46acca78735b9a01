package org.pingandeng.portal.web.news;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.news.AlertDesk;
import org.pingandeng.portal.news.AlertRefusal;
import org.pingandeng.portal.news.model.Alert;
import org.pingandeng.portal.news.model.Answer;
import org.pingandeng.portal.news.model.Recipient;
import org.pingandeng.portal.print.Block;
import org.pingandeng.portal.print.ExcelPress;
import org.pingandeng.portal.print.Printed;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Times;
import org.pingandeng.portal.web.training.SentForm;

/** One alert: who has read it, who is late, what was done, whom the office talked to; also as a workbook. */
@Named("alertPage")
@RequestScoped
public class AlertPage {

    private static final int A_PAGE = 50;

    @Inject
    AlertDesk desk;

    @Inject
    NewsWords words;

    @Inject
    Times times;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    private AlertDesk.Sum sum;
    private List<Recipient> recipients;

    @PostConstruct
    void look() {
        sum = form.id("id").flatMap(desk::sum).orElseThrow(() -> new NotYours("alert"));
    }

    /** Records a talk, or sends the workbook. */
    public String act() throws IOException {
        if (!form.sent()) {
            if (form.ticked("excel")) {
                Faces.sendFile(ExcelPress.print(printed()), getAlert().title() + ".xlsx", true);
            }
            return null;
        }
        UUID id = getAlert().id();
        Optional<AlertRefusal> refusal = desk.talked(
                form.id("order").orElseGet(UUID::randomUUID),
                id,
                form.id("of").orElse(id),
                form.day("heldOn"),
                form.text("words"));
        refusal.ifPresentOrElse(
                why -> flash.refused(words.say("alert.refusal." + why)), () -> flash.ok(words.say("alert.talked")));
        return "/desk/alert?faces-redirect=true&id=" + id;
    }

    /** For the next form: what is sent with it twice is kept once. */
    public UUID getOrder() {
        return UUID.randomUUID();
    }

    private Printed printed() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("enterprise", "state", "readAt", "done", "talks", "reminders")
                .map(each -> words.say("alert." + each))
                .toList());
        for (Recipient each : desk.find(getAlert().id()).orElseThrow().recipients()) {
            rows.add(List.of(
                    each.name(),
                    words.say("alert.state." + state(each)),
                    each.readAt().map(times::minute).orElse(""),
                    said(each, Answer.Kind.DONE),
                    said(each, Answer.Kind.TALK),
                    String.valueOf(reminders(each))));
        }
        return new Printed(
                getAlert().title(), List.of(new Block.Title(getAlert().title()), new Block.Table(rows)));
    }

    private String said(Recipient recipient, Answer.Kind kind) {
        return recipient.answers().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> (each.heldOn() == null ? times.day(each.at()) : each.heldOn()) + " " + each.words())
                .reduce((first, next) -> first + "\n" + next)
                .orElse("");
    }

    /** The alert. */
    public Alert getAlert() {
        return sum.alert();
    }

    /** To whom it went, a page of them, with what they did. */
    public List<Recipient> getRecipients() {
        if (recipients == null) {
            recipients = desk.recipients(getAlert().id(), (getPage() - 1) * A_PAGE, A_PAGE);
        }
        return recipients;
    }

    /** Which page, from 1. */
    public int getPage() {
        return Math.max(1, Math.min(form.number("page").orElse(1), getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        return (int) Math.max(1, (sum.all() + A_PAGE - 1) / A_PAGE);
    }

    /** Where an enterprise stands. */
    public String state(Recipient recipient) {
        return recipient.state(getAlert().due(), clock.instant()).name();
    }

    /** Whether an enterprise read it late, or has not read it though its time is over. */
    public boolean late(Recipient recipient) {
        return recipient.late(getAlert().due(), clock.instant());
    }

    /** How many stand so. */
    public long count(String state) {
        return sum.count(Recipient.State.valueOf(state));
    }

    /** How often the portal reminded them. */
    public long reminders(Recipient recipient) {
        return recipient.answers().stream()
                .filter(each -> each.kind() == Answer.Kind.REMINDED)
                .count();
    }

    /** What they said and what was agreed in talks. */
    public List<Answer> told(Recipient recipient) {
        return recipient.answers().stream()
                .filter(each -> each.kind() == Answer.Kind.DONE || each.kind() == Answer.Kind.TALK)
                .toList();
    }
}
