package org.pingandeng.portal.web.contest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.contest.ContestDesk;
import org.pingandeng.portal.contest.model.Contest;
import org.pingandeng.portal.contest.model.Contests;
import org.pingandeng.portal.contest.model.DraftRefusal;
import org.pingandeng.portal.contest.model.Entries;
import org.pingandeng.portal.contest.model.Side;
import org.pingandeng.portal.contest.model.Squad;
import org.pingandeng.portal.web.path.Reached;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** One contest at the office's desk: its rounds, its codes, what happened, the results as a workbook. */
@Named("deskContestPage")
@RequestScoped
public class DeskContestPage {

    private static final int A_PAGE = 50;

    @Inject
    ContestDesk desk;

    @Inject
    ContestWords words;

    @Inject
    ContestSheets sheets;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private Contest contest;
    private Squad squad;
    private List<Contests.Figures> figures;
    private List<Contests.Filled> codes;
    private Long count;
    private List<Entries.SeatLine> seats;

    @PostConstruct
    void look() {
        contest = form.id("id").flatMap(desk::find).orElseThrow(() -> new NotYours("contest"));
        squad = form.id("squad")
                .flatMap(desk::squad)
                .filter(found -> found.contest().equals(contest.id()))
                .orElse(null);
    }

    /** Does what a form asks for, or sends the workbook. */
    public String act() throws IOException {
        if (!form.sent()) {
            if (form.ticked("excel")) {
                Faces.sendFile(sheets.workbook(contest), words.title(contest) + ".xlsx", true);
            }
            return null;
        }
        UUID id = contest.id();
        return switch (form.text("act")) {
            case "open" -> stepped(true);
            case "close" -> stepped(false);
            case "round" ->
                done(
                        desk.addRound(
                                id,
                                form.text("roundZh"),
                                form.text("roundEn"),
                                form.moment("opensDay", "opensTime"),
                                form.moment("closesDay", "closesTime")),
                        "round.added");
            case "squad" ->
                done(
                        desk.addSquad(
                                id,
                                form.one("side", Side.class).orElse(null),
                                form.text("name"),
                                form.number("seats").orElse(0)),
                        "squad.added");
            case "free" -> freed();
            default -> back("");
        };
    }

    private String stepped(boolean open) {
        desk.open(contest.id(), open);
        flash.ok(words.say(open ? "opened" : "closed"));
        return back("");
    }

    private String freed() {
        if (squad == null || !desk.free(squad.id(), form.number("seat").orElse(0))) {
            flash.refused(words.say("seat.not"));
        } else {
            flash.ok(words.say("seat.freed", form.text("seat")));
        }
        return back(squad == null ? "" : "&squad=" + squad.id());
    }

    private String done(Optional<DraftRefusal> refusal, String said) {
        if (refusal.isPresent()) {
            form.refuse(refusal.get().field(), words.say("draft." + refusal.get()));
            return null;
        }
        flash.ok(words.say(said));
        return back("");
    }

    private String back(String further) {
        return "/desk/contest?faces-redirect=true&id=" + contest.id() + further;
    }

    /** The contest. */
    public Contest getContest() {
        return contest;
    }

    /** The class or team that is looked at, or null. */
    public Squad getSquad() {
        return squad;
    }

    /** Its seats that somebody holds. */
    public List<Entries.SeatLine> getSeats() {
        if (seats == null) {
            seats = squad == null ? List.of() : desk.seats(squad.id());
        }
        return seats;
    }

    /** The address that lets a class in, for its QR code. */
    public String getDoor() {
        return Reached.portal(request) + "/contest/room?c=" + contest.slug()
                + (squad == null ? "" : "&code=" + squad.code());
    }

    /** What happened, by round. */
    public List<Contests.Figures> getFigures() {
        if (figures == null) {
            figures = desk.figures(contest.id());
        }
        return figures;
    }

    /** Right answers of a round in percent. */
    public String rate(Contests.Figures round) {
        return round.answers() == 0 ? "—" : Math.round(100.0 * round.correct() / round.answers()) + "%";
    }

    /** What was looked for among classes and teams. */
    public String getWords() {
        return form.text("q").substring(0, Math.min(80, form.text("q").length()));
    }

    /** The classes and teams of this page. */
    public List<Contests.Filled> getCodes() {
        if (codes == null) {
            codes = desk.codes(contest.id(), getWords(), (getPage() - 1) * A_PAGE, A_PAGE);
        }
        return codes;
    }

    /** Which page, from 1. */
    public int getPage() {
        return Math.max(1, Math.min(form.number("page").orElse(1), getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        if (count == null) {
            count = desk.countCodes(contest.id(), getWords());
        }
        return (int) Math.max(1, (count + A_PAGE - 1) / A_PAGE);
    }

    /** What gets a code here. */
    public List<Side> getSeated() {
        return Stream.of(Side.CLASS, Side.TEAM)
                .filter(contest.sides()::contains)
                .toList();
    }
}
