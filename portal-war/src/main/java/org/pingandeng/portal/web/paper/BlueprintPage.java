package org.pingandeng.portal.web.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.assembly.BlueprintDesk;
import org.pingandeng.quiz.assembly.Done;
import org.pingandeng.quiz.assembly.Draft;
import org.pingandeng.quiz.assembly.Look;
import org.pingandeng.quiz.assembly.PaperDesk;
import org.pingandeng.quiz.assembly.Problem;

/**
 * The editor of a blueprint. Its whole state is in the form, so a lost node loses nothing that was typed; each post shows
 * what the bank has for every section and what is to be expected.
 */
@Named("blueprintPage")
@RequestScoped
public class BlueprintPage {

    /** Seeds that people can read to each other. */
    private static final int SEEDS = 1_000_000;

    @Inject
    BlueprintDesk desk;

    @Inject
    PaperDesk papers;

    @Inject
    Visitor visitor;

    @Inject
    PaperWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private final SecureRandom random = new SecureRandom();
    private BlueprintSheet sheet;
    private Look look;
    private boolean sample;
    private boolean judged;

    @PostConstruct
    void open() {
        if (request.getParameter("title") != null) {
            sheet = BlueprintSheet.of(request, seed());
            return;
        }
        String id = Fields.text(request, "id", "");
        sheet = id.isEmpty() ? BlueprintSheet.fresh(seed()) : BlueprintSheet.of(kept(id));
    }

    private Draft kept(String id) {
        UUID known = Fields.id(id);
        return known == null ? notFound() : desk.draft(known).orElseGet(BlueprintPage::notFound);
    }

    private static Draft notFound() {
        throw new NotYours("blueprint");
    }

    private long seed() {
        return random.nextInt(SEEDS);
    }

    /** The form as it stands. */
    public BlueprintSheet getSheet() {
        return sheet;
    }

    /** What there is for it. */
    public Look getLook() {
        if (look == null) {
            look = desk.look(sheet.draft(), sample);
        }
        return look;
    }

    /** Topics of approved items, to choose from. */
    public List<String> getTopics() {
        return desk.topics(sheet.draft().use());
    }

    /**
     * What is wrong with a field, in words.
     *
     * @param field its name
     * @param row its row from 0; 0 for fields without rows
     * @return an empty text where nothing is, or where nobody has pressed anything yet
     */
    public String error(String field, int row) {
        if (!judged && sheet.getId() == null && "title".equals(field)) {
            return "";
        }
        return getLook().problems().stream()
                .filter(problem -> problem.field().equals(field) && problem.row() == row)
                .map(words::problem)
                .collect(Collectors.joining(" "));
    }

    /** Everything that is wrong, for the summary above the form. */
    public List<Problem> getProblems() {
        return judged ? getLook().problems() : List.of();
    }

    /** Whether nothing that was typed is wrong. */
    public boolean isSound() {
        return getLook().problems().isEmpty();
    }

    /** Whether only the name is missing. */
    public boolean isUnnamed() {
        return getLook().problems().size() == 1
                && "title".equals(getLook().problems().get(0).field());
    }

    /**
     * Whether a section lacks items.
     *
     * @param row its number from 0
     */
    public boolean lacks(int row) {
        return getLook().shortages().stream()
                .anyMatch(shortage -> shortage.sections().contains(row + 1));
    }

    /** Looks again at what was typed. */
    public String again() {
        judged = true;
        return changed();
    }

    /** What was looked at while the form was read is looked at afresh. */
    private String changed() {
        look = null;
        return null;
    }

    /** Shows what the seed draws. */
    public String draw() {
        sample = true;
        return again();
    }

    /** Takes another seed and shows what it draws. */
    public String reseed() {
        sheet.sow(seed());
        return draw();
    }

    /** Adds a section. */
    public String addRow() {
        sheet.addRow();
        return changed();
    }

    /** Takes a section away. */
    public String removeRow(int row) {
        sheet.removeRow(row);
        return changed();
    }

    /** Moves a section up. */
    public String up(int row) {
        sheet.moveRow(row, -1);
        return changed();
    }

    /** Moves a section down. */
    public String down(int row) {
        sheet.moveRow(row, 1);
        return changed();
    }

    /** Adds a topic's share. */
    public String addShare() {
        sheet.addShare();
        return changed();
    }

    /** Takes a topic's share away. */
    public String removeShare(int row) {
        sheet.removeShare(row);
        return changed();
    }

    /** Keeps the blueprint, or shows what is wrong. */
    public String keep() {
        Done done = desk.keep(sheet.draft(), visitor.person().value());
        if (!done.kept()) {
            return again();
        }
        flash.ok(words.say("blueprint.kept"));
        return "/desk/blueprint?faces-redirect=true&id=" + done.id();
    }

    /** Keeps the blueprint, draws its forms and saves them as a paper. */
    public String keepAndDraw() {
        Done kept = desk.keep(sheet.draft(), visitor.person().value());
        if (!kept.kept()) {
            return again();
        }
        Done drawn = papers.draw(kept.id(), visitor.person().value());
        if (!drawn.kept()) {
            flash.refused(words.shortage(drawn.shortages().get(0)));
            return "/desk/blueprint?faces-redirect=true&id=" + kept.id();
        }
        flash.ok(words.say("paper.saved"));
        return "/desk/paper?faces-redirect=true&id=" + drawn.id();
    }
}
