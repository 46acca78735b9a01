package org.pingandeng.portal.web.exam;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.MarkersDesk;
import org.pingandeng.quiz.exam.MarkersDesk.Marked;
import org.pingandeng.quiz.exam.MarkersDesk.PileView;
import org.pingandeng.quiz.exam.WrittenSheet;
import org.pingandeng.quiz.exam.model.Rulings.Place;
import org.pingandeng.quiz.exam.model.WrittenAnswers.Pile;

/** The desk on which one answer after the other is read and marked, pile by pile. */
@Named
@RequestScoped
public class MarkingPage {

    private static final int HALVES = 2;

    @Inject
    MarkersDesk desk;

    @Inject
    Visitor visitor;

    @Inject
    ExamWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private List<PileView> piles;
    private PileView pile;
    private WrittenSheet sheet;
    private boolean unfinished;

    @PostConstruct
    void look() {
        piles = desk.piles(visitor.person().value());
        String key = text("pile");
        pile = piles.stream().filter(each -> key(each).equals(key)).findFirst().orElse(null);
    }

    private String text(String name) {
        String given = request.getParameter(name);
        return given == null ? "" : given.strip();
    }

    /** What names a pile in an address. */
    public String key(PileView view) {
        Pile each = view.pile();
        return String.join(
                ":",
                each.exam(),
                each.version().item().toString(),
                String.valueOf(each.version().version()),
                String.valueOf(each.part()));
    }

    /** What waits for this marker, the longest waiting first. */
    public List<PileView> getPiles() {
        return piles;
    }

    /** The pile that is being worked on, or null. */
    public PileView getPile() {
        return pile;
    }

    /** The answer on the desk, or null when the pile is done. */
    public WrittenSheet getSheet() {
        if (sheet == null && pile != null) {
            sheet = desk.next(pile.pile(), visitor.person().value()).orElse(null);
        }
        return sheet;
    }

    /** The numbers of the marking points; a single one for an answer marked as a whole. */
    public List<Integer> getRows() {
        return IntStream.range(0, Math.max(1, getSheet().points().size()))
                .boxed()
                .toList();
    }

    /** What can be given for a marking point: from nothing to everything, in halves of its weight. */
    public List<Integer> steps(int row) {
        return IntStream.rangeClosed(0, most(row)).boxed().toList();
    }

    private int most(int row) {
        WrittenSheet open = getSheet();
        return open.points().isEmpty()
                ? open.whole()
                : HALVES * open.points().get(row).weight();
    }

    /** A step in words: half weights as people write them. */
    public String shown(int step) {
        if (getSheet().points().isEmpty()) {
            return step + " / " + getSheet().whole();
        }
        return step % HALVES == 0 ? String.valueOf(step / HALVES) : step / HALVES + ".5";
    }

    /** Gives the mark, and lays the next answer on the desk. */
    public String mark() {
        Optional<Integer> given = given();
        if (given.isEmpty()) {
            unfinished = true;
            return null;
        }
        Marked marked = desk.mark(
                Ids.read(text("sitting")).orElseThrow(() -> new NotYours("sitting")),
                new Place(number("slot"), number("part")),
                visitor.person().value(),
                given.get(),
                text("remark").substring(0, Math.min(500, text("remark").length())));
        flash.ok(words.say("marking." + marked));
        return "/desk/marking?faces-redirect=true&pile=" + text("pile");
    }

    private int number(String name) {
        if (!text(name).matches("\\d{1,3}")) {
            throw new NotYours("sitting");
        }
        return Integer.parseInt(text(name));
    }

    /** All points must have been looked at. */
    private Optional<Integer> given() {
        int sum = 0;
        for (int row : getRows()) {
            String step = text("step" + row);
            if (!step.matches("\\d{1,4}") || Integer.parseInt(step) > most(row)) {
                return Optional.empty();
            }
            sum += Integer.parseInt(step);
        }
        return Optional.of(sum);
    }

    /** Whether a point was left open. */
    public boolean isUnfinished() {
        return unfinished;
    }

    /** What was chosen for a point before the page came back, or empty. */
    public String chosen(int row) {
        return text("step" + row);
    }

    /** What was noted before the page came back. */
    public String getRemark() {
        return text("remark");
    }

    /** The version, for those who look the question up. */
    public VersionId getVersion() {
        return pile.pile().version();
    }
}
