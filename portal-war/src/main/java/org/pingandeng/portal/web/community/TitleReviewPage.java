package org.pingandeng.portal.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.community.CommunityPermissions;
import org.pingandeng.portal.community.TitleOffice;
import org.pingandeng.portal.community.TitleReviews;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Objection;
import org.pingandeng.portal.community.model.Officials.Official;
import org.pingandeng.portal.community.model.Stage;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.portal.web.training.SentForm;

/** One application as its reviewers see it, with what they may do about it now. */
@Named("titleReviewPage")
@RequestScoped
public class TitleReviewPage {

    @Inject
    TitleReviews reviews;

    @Inject
    TitleOffice office;

    @Inject
    TitleWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private UUID id;
    private TitleReviews.Opened opened;
    private ScoreTable table;

    /** Does what a form asks for. */
    public String act() {
        id = form.id("id").orElseThrow(() -> new NotYours("application"));
        opened = reviews.open(id).orElseThrow(() -> new NotYours("application"));
        if (!form.sent()) {
            return null;
        }
        Optional<TitleRefusal> refusal = done(form.text("words"));
        if (refusal.isPresent()) {
            form.refuse("form", words.why(refusal.get()));
            return null;
        }
        flash.ok(words.say("review.done"));
        return "/desk/title-review?faces-redirect=true&id=" + id;
    }

    /** Whether a form was sent and refused, so that it shows what was typed. */
    public boolean refused(String act) {
        return !form.error("form").isEmpty() && form.text("act").equals(act);
    }

    /** What a field of a form shows: what was typed into it, or else what stands there at first. */
    public String typed(String act, String field, Object first) {
        return refused(act) ? form.value(field, first) : String.valueOf(first);
    }

    /** What was typed as an answer to an objection. */
    public String typedTo(Objection objection) {
        boolean mine = form.id("objection").filter(objection.id()::equals).isPresent();
        return mine ? typed("answer", "words", "") : "";
    }

    /** Whether an objection was to be upheld in the form that was refused. */
    public boolean upheld(Objection objection) {
        return !typedTo(objection).isEmpty() && form.text("upheld").equals("yes");
    }

    /** Whether somebody is ticked for the visit. */
    public boolean ticked(Official official) {
        return refused("visit")
                ? named().contains(official.id())
                : getAbout().assessors().contains(official.id());
    }

    /** What was typed into a form that is no longer there, because somebody else was quicker; empty for none. */
    public String getOrphan() {
        boolean there = switch (form.text("act")) {
            case "ask" -> isAsks();
            case "pass" -> isPasses();
            case "visit" -> isVisitable();
            case "publish" -> isDecidable();
            case "refuse" -> isRefusable();
            case "grant" -> isGrantable();
            case "withdraw" -> isWithdrawable();
            default ->
                getObjections().stream()
                        .filter(this::answerable)
                        .anyMatch(each ->
                                form.id("objection").filter(each.id()::equals).isPresent());
        };
        return there || form.error("form").isEmpty() ? "" : form.text("words");
    }

    private Optional<TitleRefusal> done(String said) {
        return switch (form.text("act")) {
            case "ask" -> reviews.ask(id, said);
            case "pass" -> reviews.pass(id, said);
            case "visit" -> office.visit(id, form.day("day"), named(), said);
            case "publish" -> office.publish(id, said);
            case "refuse" -> office.refuse(id, said);
            case "grant" -> office.grant(id, form.text("number"), form.day("from"));
            case "withdraw" -> office.withdraw(id, said);
            case "answer" ->
                form.id("objection")
                        .map(each -> office.answer(each, form.text("upheld").equals("yes"), said))
                        .orElse(Optional.of(TitleRefusal.NOT_THERE));
            default -> Optional.of(TitleRefusal.NOT_NOW);
        };
    }

    private Set<UUID> named() {
        String[] sent = request.getParameterValues("assessor");
        return Arrays.stream(sent == null ? new String[0] : sent)
                .flatMap(each -> Ids.read(each).stream())
                .collect(Collectors.toSet());
    }

    /** The application. */
    public Application getAbout() {
        return opened.about();
    }

    /** Whether the visitor may ask now. */
    public boolean isAsks() {
        return opened.asks();
    }

    /** Whether the visitor may pass the township's review now. */
    public boolean isPasses() {
        return opened.passes();
    }

    /** Whether the visitor decides for the county. */
    public boolean isOffice() {
        return visitor.may(CommunityPermissions.OFFICE);
    }

    /** Whether a visit may be set now, or set anew. */
    public boolean isVisitable() {
        return isOffice() && (getAbout().stage() == Stage.OFFICE || getAbout().stage() == Stage.VISIT);
    }

    /** Whether the office may turn it down now. */
    public boolean isRefusable() {
        return isOffice()
                && Set.of(Stage.OFFICE, Stage.DECISION, Stage.PUBLISHED)
                        .contains(getAbout().stage());
    }

    /** Whether it waits for the result to be made known. */
    public boolean isDecidable() {
        return isOffice() && getAbout().stage() == Stage.DECISION;
    }

    /** Whether the title may be given: the time for objections is over. */
    public boolean isGrantable() {
        return isOffice()
                && getAbout().stage() == Stage.PUBLISHED
                && !getAbout().objectable(clock.instant());
    }

    /** Whether a title may be withdrawn. */
    public boolean isWithdrawable() {
        return isOffice() && getAbout().stage() == Stage.GRANTED;
    }

    /** Who may be named for a visit. */
    public List<Official> getAssessors() {
        return office.assessors(id);
    }

    /** What the public said. */
    public List<Objection> getObjections() {
        boolean shown = isOffice() && getAbout().openUntil().isPresent();
        return shown ? office.objections(id) : List.of();
    }

    /** Whether an objection may be answered now. */
    public boolean answerable(Objection objection) {
        return objection.answer() == null && getAbout().stage() == Stage.PUBLISHED;
    }

    /** Today, for the fields with a day. */
    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), Application.COUNTY);
    }

    /** Whether the visitor is an assessor who has still to score, and reads nobody else's scores until then. */
    public boolean isScoring() {
        UUID me = visitor.person().value();
        return getAbout().assessors().contains(me) && !getAbout().scores().containsKey(me);
    }

    /** Scores of the applicant and of each assessor, side by side. */
    public ScoreTable getTable() {
        if (table == null) {
            table = ScoreTable.of(getAbout(), !isScoring());
        }
        return table;
    }
}
