package org.pingandeng.portal.web.exam;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.bridge.Regrades;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.teach.ItemSheet;
import org.pingandeng.quiz.bank.BankRoom;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.AppealDesk;
import org.pingandeng.quiz.exam.RegradeDesk;
import org.pingandeng.quiz.exam.RegradeDesk.Plan;
import org.pingandeng.quiz.exam.model.Correction;

/**
 * The desk on which a question that proved wrong is put right: a plan, what it would do to whom, and only then the
 * deed. What was previewed goes with the form; where it is no longer what would happen, it is shown anew.
 */
@Named("regradePage")
@RequestScoped
public class RegradePage {

    private static final int MOST = 200;

    @Inject
    RegradeDesk desk;

    @Inject
    AppealDesk appeals;

    @Inject
    Regrades regrades;

    @Inject
    BankRoom bank;

    @Inject
    Visitor visitor;

    @Inject
    ExamWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private RegradeSheet sheet;
    private BankRoom.Opened item;
    private List<Integer> keys = List.of();
    private Regrades.Preview preview;
    private boolean judged;
    private boolean outdated;

    @PostConstruct
    void look() {
        sheet = RegradeSheet.of(request);
        item = sheet.item()
                .flatMap(id -> bank.open(id, sheet.version()))
                .filter(opened -> opened.version() == sheet.version())
                .orElse(null);
        if (item != null) {
            keys = desk.keys(sat());
        }
    }

    private VersionId sat() {
        return new VersionId(item.now().id(), item.version());
    }

    /** What was filled in. */
    public RegradeSheet getSheet() {
        return sheet;
    }

    /** The question as it was sat, or null where there is none. */
    public BankRoom.Opened getItem() {
        return item;
    }

    /** The question with its key. */
    public ItemSheet getShown() {
        return shown(item.version());
    }

    /** The question in another version, with the key by which answers would be marked. */
    public ItemSheet shown(int version) {
        return ItemSheet.of(
                bank.open(item.now().id(), version).orElseThrow().content(),
                words.say("appeal.true"),
                words.say("appeal.false"));
    }

    /** The versions by whose key the answers can be marked, the latest first. */
    public List<Integer> getKeys() {
        return keys;
    }

    /** What the plan would do, or null before it was asked. */
    public Regrades.Preview getPreview() {
        return preview;
    }

    /** The first of those whose mark changes; those who cross the pass mark come first. */
    public List<Regrades.Line> getLines() {
        return preview.lines().stream().limit(MOST).toList();
    }

    /** How many of them are listed at most. */
    public int getMost() {
        return MOST;
    }

    /** Whether the deed may be done: the plan was looked at, now or before. */
    public boolean isLooked() {
        return preview != null || !sheet.seen().isEmpty();
    }

    /** What the preview showed, for the form to bring back. */
    public String getSeen() {
        return preview == null ? sheet.seen() : sheet.signature(preview.view());
    }

    /** Whether something changed between looking and doing. */
    public boolean isOutdated() {
        return outdated;
    }

    /** What is wrong with a field, in words; an empty text where nothing is. */
    public String problem(String field) {
        return judged ? sheet.problem(field, keys).map(words::say).orElse("") : "";
    }

    private Optional<Plan> plan() {
        return sheet.problem("plan", keys).isPresent()
                ? Optional.empty()
                : Optional.of(new Plan(sheet.rekeyedTo(), sheet.nobodyLoses()));
    }

    /** Shows what the plan would do. */
    public String show() {
        plan().ifPresentOrElse(plan -> preview = regrades.preview(sat(), plan), () -> judged = true);
        return null;
    }

    /** Puts the question right and marks everybody again. */
    public String commit() {
        judged = true;
        show();
        if (preview == null || sheet.wrong(keys)) {
            return null;
        }
        outdated = !sheet.seen().equals(sheet.signature(preview.view()));
        if (outdated) {
            return null;
        }
        Optional<Correction> made = made(plan().orElseThrow());
        if (made.isEmpty()) {
            flash.warn(words.say("appeals.ruledBefore"));
        } else {
            Correction.Effect effect = made.get().effect();
            flash.ok(MessageFormat.format(
                    words.say("regrade.done"), effect.changed(), effect.nowPassed(), effect.noLongerPassed()));
        }
        return sheet.appeal().isPresent()
                ? "/desk/appeals?faces-redirect=true"
                : "/desk/regrade?faces-redirect=true&item=" + item.now().id() + "&version=" + item.version();
    }

    private Optional<Correction> made(Plan plan) {
        UUID by = visitor.person().value();
        return sheet.appeal().isPresent()
                ? appeals.uphold(sheet.appeal().get(), plan, sheet.reason(), sheet.erratum(), by)
                : Optional.of(desk.commit(sat(), plan, sheet.reason(), sheet.erratum(), by));
    }
}
