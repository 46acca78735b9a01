package org.pingandeng.portal.web.teach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.desk.PageNumber;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.ItemView;
import org.pingandeng.quiz.bank.QuestionDesk;
import org.pingandeng.quiz.bank.model.ItemBank.Wanted;

/** The question bank: looked through, one item opened with its key, items sent on from draft to review to approval. */
@Named("deskItemsPage")
@RequestScoped
public class DeskItemsPage {

    @Inject
    QuestionDesk desk;

    @Inject
    Visitor visitor;

    @Inject
    TeachWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private ItemFilter filter;
    private Wanted wanted;
    private List<ItemView> found;
    private long count;

    @PostConstruct
    void look() {
        filter = ItemFilter.of(request);
        wanted = filter.wanted();
        found = desk.search(wanted, (getPage() - 1) * PageNumber.ROWS, PageNumber.ROWS);
        count = desk.count(wanted);
    }

    private String text(String name) {
        String given = request.getParameter(name);
        return given == null ? "" : given.strip();
    }

    /** What is looked for. */
    public Wanted getWanted() {
        return wanted;
    }

    /** The items on this page. */
    public List<ItemView> getFound() {
        return found;
    }

    /** How many there are. */
    public long getCount() {
        return count;
    }

    /** The page shown, from 1. */
    public int getPage() {
        return PageNumber.of(request);
    }

    /** How many pages there are. */
    public int getPages() {
        return PageNumber.pages(count);
    }

    /** This list's address without the page's number. */
    public String getAddress() {
        return "/desk/items?" + filter.query() + "&page=";
    }

    /** What this list shows, as the query of an address. */
    public String getQuery() {
        return filter.query();
    }

    /** The item opened with {@code id}, or null. */
    public ItemSheet getSheet() {
        String id = text("id");
        if (!id.matches("[0-9a-f-]{36}")) {
            return null;
        }
        Optional<ItemSheet> sheet = desk.content(UUID.fromString(id))
                .map(item -> ItemSheet.of(item, words.say("items.right"), words.say("items.wrong")));
        return sheet.orElse(null);
    }

    /** Whether the visitor may bring items in and send them to review. */
    public boolean isAuthor() {
        return visitor.may(QuizPermissions.AUTHOR);
    }

    /** Whether the visitor may approve and retire. */
    public boolean isReviewer() {
        return visitor.may(QuizPermissions.REVIEW);
    }

    /** Sends the ticked drafts to review. */
    public String submit() {
        return done("items.submitted", desk.submit(ticked()));
    }

    /** Approves the ticked items in review; one's own are passed over. */
    public String approve() {
        return done("items.approved", desk.approve(ticked(), visitor.person().value()));
    }

    /** Retires the ticked items; papers that have them keep them. */
    public String retire() {
        return done("items.retired", desk.retire(ticked()));
    }

    private List<UUID> ticked() {
        String[] ticked = request.getParameterValues("item");
        return ticked == null
                ? List.of()
                : Arrays.stream(ticked)
                        .filter(id -> id.matches("[0-9a-f-]{36}"))
                        .map(UUID::fromString)
                        .toList();
    }

    private String done(String key, int many) {
        if (many > 0) {
            flash.ok(words.say(key, many));
        } else {
            flash.warn(words.say("items.nothing"));
        }
        return "/desk/items?faces-redirect=true&state=" + text("state");
    }
}
