package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.desk.PageNumber;
import org.pingandeng.portal.web.media.MediaAddress;
import org.pingandeng.quiz.bank.AlikePair;
import org.pingandeng.quiz.bank.ImportPreview;
import org.pingandeng.quiz.bank.ImportRow;
import org.pingandeng.quiz.bank.model.Finding;
import org.pingandeng.quiz.bank.model.Staging.Which;
import org.pingandeng.quiz.item.Item;

/** An import's rows and findings, a page at a time: problems, near-duplicates, questions as they will look, losses. */
@Named("deskImportRowsPage")
@RequestScoped
public class DeskImportRowsPage {

    private static final int FINDINGS = 50;
    private static final int ROWS = 10;
    private static final Set<String> VIEWS = Set.of("problems", "alike", "rows", "losses");

    @Inject
    DeskImportJobPage job;

    @Inject
    ImportPreview preview;

    @Inject
    Visitor visitor;

    @Inject
    TeachWords words;

    @Inject
    MediaAddress addresses;

    @Inject
    HttpServletRequest request;

    private List<Finding> findings;
    private List<AlikePair> pairs;
    private List<ImportRow> rows;
    private Set<String> files;

    /** What is shown: the first of problems, near-duplicates and rows that there are, unless asked otherwise. */
    public String getView() {
        String asked = request.getParameter("view");
        if (asked != null && VIEWS.contains(asked)) {
            return asked;
        }
        if (job.getSum().problems() > 0) {
            return "problems";
        }
        return job.getSum().tally().alike() > 0 ? "alike" : "rows";
    }

    /**
     * How many there are to show.
     *
     * @param view problems, alike, rows or losses
     */
    public int count(String view) {
        return switch (view) {
            case "problems" -> job.getSum().problems();
            case "alike" -> job.getSum().tally().alike();
            case "losses" -> job.getSum().losses();
            default -> {
                var tally = job.getSum().tally();
                yield tally.taken() + tally.unchanged() + tally.skipped();
            }
        };
    }

    private int size() {
        return getView().equals("problems") || getView().equals("losses") ? FINDINGS : ROWS;
    }

    /** The page that is shown, from 1. */
    public int getPage() {
        return Math.min(PageNumber.of(request), Math.max(1, getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        return (count(getView()) + size() - 1) / size();
    }

    private int from() {
        return (getPage() - 1) * size();
    }

    /** Problems or losses. */
    public List<Finding> getFindings() {
        if (findings == null) {
            Finding.Kind kind = getView().equals("losses") ? Finding.Kind.LOSS : Finding.Kind.PROBLEM;
            findings = preview.findings(id(), person(), kind, from(), size());
        }
        return findings;
    }

    /** Near-duplicates. */
    public List<AlikePair> getPairs() {
        if (pairs == null) {
            pairs = preview.pairs(id(), person(), from(), size());
        }
        return pairs;
    }

    /** Questions as they will look. */
    public List<ImportRow> getRows() {
        if (rows == null) {
            rows = preview.rows(id(), person(), Which.ALL, from(), size());
        }
        return rows;
    }

    /** A question with its key. */
    public ItemSheet sheet(Item item) {
        return ItemSheet.of(item, words.say("items.right"), words.say("items.wrong"));
    }

    /** A question's words, with addresses of its pictures and sounds. */
    public List<WordsView> blocks(String text) {
        return WordsView.of(text, this::address);
    }

    /** Where a question's picture is shown from; an empty text for questions without. */
    public String picture(Item item) {
        return item instanceof Item.HazardPicture picture ? address(picture.picture()) : "";
    }

    /** What such a picture shows. */
    public String alt(Item item) {
        return item instanceof Item.HazardPicture picture ? picture.alt() : "";
    }

    /** What came with the file is not in the library yet. */
    private String address(String digest) {
        if (files == null) {
            files = preview.files(id(), person());
        }
        return files.contains(digest) ? "/api/v1/imports/" + id() + "/files/" + digest : addresses.of(digest);
    }

    private UUID id() {
        return job.getJob().id();
    }

    private UUID person() {
        return visitor.person().value();
    }
}
