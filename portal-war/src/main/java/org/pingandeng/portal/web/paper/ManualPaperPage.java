package org.pingandeng.portal.web.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.assembly.Done;
import org.pingandeng.quiz.assembly.FormSheet;
import org.pingandeng.quiz.assembly.Look;
import org.pingandeng.quiz.assembly.ManualOrder;
import org.pingandeng.quiz.assembly.PaperDesk;
import org.pingandeng.quiz.assembly.PaperSheet;
import org.pingandeng.quiz.assembly.Problem;
import org.pingandeng.quiz.bank.ItemView;
import org.pingandeng.quiz.bank.QuestionDesk;
import org.pingandeng.quiz.bank.model.ItemBank.Wanted;
import org.pingandeng.quiz.bank.model.ItemState;
import org.pingandeng.quiz.item.Use;

/** A paper put together by hand: items looked up in the bank, ordered, given points. Its whole state is in the form. */
@Named("manualPaperPage")
@RequestScoped
public class ManualPaperPage {

    private static final int FOUND = 10;
    private static final int MOST = 200;

    @Inject
    PaperDesk desk;

    @Inject
    QuestionDesk questions;

    @Inject
    Visitor visitor;

    @Inject
    PaperWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    /** One place as it was typed. */
    public record Row(String code, String points) {}

    private final List<Row> rows = new ArrayList<>();
    private String title = "";
    private Use use = Use.EXAM;
    private String minutes = "60";
    private String passMark = "0";
    private String q = "";
    private boolean judged;
    private Look look;
    private List<ItemView> found;
    private final Map<String, String> stems = new HashMap<>();

    @PostConstruct
    void open() {
        if (request.getParameter("title") == null) {
            Optional.ofNullable(Fields.id(Fields.text(request, "from", "")))
                    .flatMap(desk::sheet)
                    .ifPresent(this::copy);
            return;
        }
        title = Fields.text(request, "title", "");
        use = "PRACTICE".equals(request.getParameter("use")) ? Use.PRACTICE : Use.EXAM;
        minutes = Fields.text(request, "minutes", "");
        passMark = Fields.text(request, "passMark", "");
        q = Fields.text(request, "q", "");
        List<String> codes = Fields.all(request, "code");
        for (int row = 0; row < Math.min(MOST, codes.size()); row++) {
            rows.add(new Row(codes.get(row), Fields.at(Fields.all(request, "points"), row)));
        }
    }

    private void copy(PaperSheet sheet) {
        title = sheet.paper().title();
        use = sheet.paper().use();
        minutes = String.valueOf(sheet.paper().minutes());
        passMark = Fields.plain(sheet.paper().passMark());
        Integer asked = Fields.number(Fields.text(request, "form", "1"));
        for (FormSheet form : sheet.forms()) {
            if (asked != null && form.number() == asked) {
                form.lines()
                        .forEach(line -> rows.add(
                                new Row(line.code(), Fields.plain(line.slot().points()))));
            }
        }
    }

    private ManualOrder order() {
        return new ManualOrder(
                title,
                use,
                Fields.number(minutes),
                Fields.points(passMark),
                rows.stream()
                        .map(row -> new ManualOrder.Place(row.code(), Fields.points(row.points())))
                        .toList());
    }

    /** What is wrong with it, and what to expect. */
    public Look getLook() {
        if (look == null) {
            look = desk.look(order());
        }
        return look;
    }

    /** Approved items of its use that were looked up, without those that are on it. */
    public List<ItemView> getFound() {
        if (found == null) {
            found = questions.search(new Wanted(q, use, ItemState.APPROVED, "", ""), 0, FOUND + rows.size()).stream()
                    .filter(item -> rows.stream().noneMatch(row -> row.code().equals(item.code())))
                    .limit(FOUND)
                    .toList();
        }
        return found;
    }

    /**
     * What an item on it asks.
     *
     * @param code the item's
     */
    public String stem(String code) {
        return stems.computeIfAbsent(
                code,
                none -> questions.search(new Wanted(code, null, null, "", ""), 0, FOUND).stream()
                        .filter(item -> item.code().equals(code))
                        .map(ItemView::stem)
                        .findFirst()
                        .orElse(""));
    }

    /**
     * What is wrong with a field, in words; an empty text until something was pressed.
     *
     * @param field its name
     * @param row its row from 0
     */
    public String error(String field, int row) {
        return !judged
                ? ""
                : getLook().problems().stream()
                        .filter(problem -> problem.field().equals(field) && problem.row() == row)
                        .map(words::problem)
                        .collect(Collectors.joining(" "));
    }

    /** Everything that is wrong, for the summary above the form. */
    public List<Problem> getProblems() {
        return judged ? getLook().problems() : List.of();
    }

    /** Looks items up, and looks again at what was typed. */
    public String again() {
        return null;
    }

    /** Puts an item at the end, for as many points as the one before it. */
    public String add(String code) {
        rows.add(new Row(code, rows.isEmpty() ? "1" : rows.get(rows.size() - 1).points()));
        found = null;
        return null;
    }

    /** Takes an item away. */
    public String remove(int row) {
        rows.remove(row);
        return null;
    }

    /** Moves an item up. */
    public String up(int row) {
        return move(row, -1);
    }

    /** Moves an item down. */
    public String down(int row) {
        return move(row, 1);
    }

    private String move(int row, int by) {
        if (row + by >= 0 && row + by < rows.size()) {
            rows.add(row + by, rows.remove(row));
        }
        return null;
    }

    /** Saves the paper, or shows what is wrong. */
    public String save() {
        Done done = desk.manual(order(), visitor.person().value());
        if (!done.kept()) {
            judged = true;
            return null;
        }
        flash.ok(words.say("paper.saved"));
        return "/desk/paper?faces-redirect=true&id=" + done.id();
    }

    /** Its places. */
    public List<Row> getRows() {
        return rows;
    }

    /** Its name. */
    public String getTitle() {
        return title;
    }

    /** {@code EXAM} or {@code PRACTICE}. */
    public String getUse() {
        return use.name();
    }

    /** How long it takes. */
    public String getMinutes() {
        return minutes;
    }

    /** Points to pass. */
    public String getPassMark() {
        return passMark;
    }

    /** What is looked for in the bank. */
    public String getQ() {
        return q;
    }
}
