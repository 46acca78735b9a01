package org.pingandeng.portal.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingandeng.portal.news.AlertDesk;
import org.pingandeng.portal.news.AlertOrder;
import org.pingandeng.portal.news.AlertRefusal;
import org.pingandeng.portal.news.NewsRoom;
import org.pingandeng.portal.news.model.Recipient;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.warning.CaseLibrary;
import org.pingandeng.portal.web.open.CaseWords;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** The office sends alerts to the enterprises of a field or township and sees who has read which. */
@Named("alertsPage")
@RequestScoped
public class AlertsPage {

    private static final int A_PAGE = 30;
    private static final int READINGS = 100;

    @Inject
    AlertDesk desk;

    @Inject
    OrganisationOffice organisations;

    @Inject
    CaseLibrary cases;

    @Inject
    NewsRoom news;

    @Inject
    CaseWords caseWords;

    @Inject
    NewsWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    private List<AlertDesk.Sum> all;
    private Long count;

    /** Sends what the form says. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        AlertDesk.Sent sent = desk.send(new AlertOrder(
                form.id("order").orElseGet(UUID::randomUUID),
                form.text("title"),
                form.text("words"),
                form.text("href"),
                form.text("field"),
                form.id("place").orElse(null),
                form.moment("dueDay", "dueTime")));
        if (sent.refusal().isPresent()) {
            AlertRefusal why = sent.refusal().get();
            form.refuse(why.field(), words.say("alert.refusal." + why));
            return null;
        }
        flash.ok(words.say("alert.sent"));
        return "/desk/alert?faces-redirect=true&id=" + sent.id();
    }

    /** For the next form: what is sent with it twice is sent once. */
    public UUID getOrder() {
        return UUID.randomUUID();
    }

    /** What was sent, a page of it, the latest first. */
    public List<AlertDesk.Sum> getAll() {
        if (all == null) {
            all = desk.all((getPage() - 1) * A_PAGE, A_PAGE);
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
            count = desk.count();
        }
        return (int) Math.max(1, (count + A_PAGE - 1) / A_PAGE);
    }

    /** How many enterprises stand so with an alert. */
    public long count(AlertDesk.Sum sum, String state) {
        return sum.count(Recipient.State.valueOf(state));
    }

    /** The fields of the county plan. */
    public List<PieceForm.Choice> getFields() {
        return organisations.fields().stream()
                .map(each -> new PieceForm.Choice(each, caseWords.choice("field", each)))
                .toList();
    }

    /** The townships and parks. */
    public List<OrganisationView> getPlaces() {
        return organisations.townships();
    }

    /** What can be read with an alert: the latest cases, then the latest articles. */
    public List<PieceForm.Choice> getReadings() {
        return Stream.concat(
                        cases.all().stream()
                                .limit(READINGS)
                                .map(each -> new PieceForm.Choice(each.href(), caseWords.title(each))),
                        news.all().stream().limit(20).map(each -> new PieceForm.Choice(each.href(), words.title(each))))
                .toList();
    }
}
