package org.pingandeng.portal.web.teach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.ItemSteps;
import org.pingandeng.portal.web.Place;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.BankRoom;
import org.pingandeng.quiz.bank.model.ItemDiff;
import org.pingandeng.quiz.bank.model.Listing;

/** One question: what it says with its key, what it said before, who did what to it, and what it is filed under. */
@Named("deskItemPage")
@RequestScoped
public class DeskItemPage {

    @Inject
    BankRoom room;

    @Inject
    ItemSteps steps;

    @Inject
    ItemChoices choices;

    @Inject
    TeachWords words;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    private BankRoom.Opened opened;

    @PostConstruct
    void open() {
        opened = Ids.read(request.getParameter("id"))
                .flatMap(id -> room.open(id, number("version")))
                .orElse(null);
    }

    private int number(String name) {
        String given = request.getParameter(name);
        return given != null && given.matches("[1-9]\\d{0,5}") ? Integer.parseInt(given) : 0;
    }

    /** The question, or null where there is none. */
    public BankRoom.Opened getOpened() {
        return opened;
    }

    /** Where it stands today. */
    public Listing getNow() {
        return opened.now();
    }

    /** What it says in the version shown. */
    public ItemSheet getSheet() {
        return ItemSheet.of(opened.content(), words.say("items.right"), words.say("items.wrong"));
    }

    /** Whether an older version is shown. */
    public boolean isOlder() {
        return opened.version() < opened.now().version();
    }

    /** The version that the one shown is compared with: the one before it. */
    public int getBefore() {
        return opened.version() - 1;
    }

    /** What the version shown changed. */
    public List<ItemDiff.Change> getChanges() {
        return getBefore() < 1 ? List.of() : room.compare(opened.now().id(), getBefore(), opened.version());
    }

    /** A part of a question in words; parts of a part are named by the last one known. */
    public String part(ItemDiff.Change change) {
        String[] names = change.part().split("\\.");
        for (int i = names.length - 1; i >= 0; i--) {
            String known = words.find("items.part." + names[i]);
            if (!known.isEmpty()) {
                return change.number() > 0 ? known + " " + change.number() : known;
            }
        }
        return change.part();
    }

    /** What the trail says of it, the latest first. */
    public List<ItemSteps.Step> getSteps() {
        return steps.of(opened.now().id());
    }

    /** A step in words. */
    public String step(ItemSteps.Step step) {
        String known = words.find("items.step." + step.action());
        return (known.isEmpty() ? step.action() : known) + (step.tag() == null ? "" : " " + step.tag());
    }

    /** What it can be filed under. */
    public List<Choices> getTags() {
        return choices.tags();
    }

    /** Whether the visitor wrote the latest version: somebody else has to approve it. */
    public boolean isOwn() {
        return visitor.person().value().equals(opened.now().author());
    }

    /** Whether it can be sent to review by the visitor. */
    public boolean isSubmittable() {
        return visitor.may(QuizPermissions.AUTHOR) && opened.now().state().equals("DRAFT");
    }

    /** Whether the visitor may approve it. */
    public boolean isApprovable() {
        return visitor.may(QuizPermissions.REVIEW) && opened.now().state().equals("IN_REVIEW") && !isOwn();
    }

    /** Whether the visitor may retire it. */
    public boolean isRetirable() {
        return visitor.may(QuizPermissions.REVIEW) && !opened.now().state().equals("RETIRED");
    }

    /** Whether there is a page to write questions on and the visitor may open it. */
    public boolean isEditable() {
        return Place.at("/desk/item-edit")
                .map(place -> visitor.may(place.permission()))
                .orElse(false);
    }
}
