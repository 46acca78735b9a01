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
        refusal.ifPresentOrElse(why -> flash.refused(words.why(why)), () -> flash.ok(words.say("review.done")));
        return "/desk/title-review?faces-redirect=true&id=" + id;
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
