package org.pingandeng.portal.web.teach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.Place;
import org.pingandeng.portal.web.desk.PageNumber;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.BankRoom;
import org.pingandeng.quiz.bank.model.ItemQuery;
import org.pingandeng.quiz.bank.model.ItemState;
import org.pingandeng.quiz.bank.model.Listing;

/** The question bank, looked through by words, topic tree and filters. */
@Named("deskItemsPage")
@RequestScoped
public class DeskItemsPage {

    @Inject
    BankRoom room;

    @Inject
    ItemChoices choices;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    private ItemsAddress address;
    private BankRoom.Page found;
    private List<TopicTree.Line> tree;

    @PostConstruct
    void look() {
        address = ItemsAddress.of(request);
    }

    private BankRoom.Page page() {
        if (found == null) {
            int from = (PageNumber.of(request) - 1) * address.rows();
            found = room.find(address.query(), address.order(), from, address.rows());
            tree = TopicTree.lines(found.topics(), address.get("topic"));
        }
        return found;
    }

    /** The questions on this page. */
    public List<Listing> getFound() {
        return page().items();
    }

    /** How many there are. */
    public long getCount() {
        return page().count();
    }

    /** How many a step for all found takes at most. */
    public int getMost() {
        return BankRoom.MOST_AT_ONCE;
    }

    /** Whether the whole text was looked through. */
    public boolean isIndexed() {
        return page().indexed();
    }

    /** How many wait for review in the whole bank. */
    public long getWaiting() {
        ItemQuery all = ItemQuery.ALL;
        return room.count(new ItemQuery(all.words(), null, ItemState.IN_REVIEW, "", "", 0, "", "", "", "", "", null));
    }

    /** The lines of the topic tree. */
    public List<TopicTree.Line> getTree() {
        page();
        return tree;
    }

    /** How many there are in all topics. */
    public int getInAllTopics() {
        return page().topics().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The page shown, from 1. */
    public int getPage() {
        return PageNumber.of(request);
    }

    /** How many pages there are. */
    public int getPages() {
        return (int) Math.max(1, (getCount() + address.rows() - 1) / address.rows());
    }

    /** The number of the first question on this page. */
    public long getFirst() {
        return (long) (getPage() - 1) * address.rows() + 1;
    }

    /** The number of the last question on this page. */
    public long getLast() {
        return getFirst() + getFound().size() - 1;
    }

    /** This list's address without the page's number. */
    public String getAddress() {
        return "/desk/items?" + getQuery() + "&page=";
    }

    /** What this list shows, as the query of an address. */
    public String getQuery() {
        return address.text();
    }

    /** The list's address with one parameter changed. */
    public String with(String name, String value) {
        return "/desk/items?" + address.with(name, value).text();
    }

    /** A parameter's value, or an empty text. */
    public String asked(String name) {
        return address.get(name);
    }

    /** The names of the parameters in force. */
    public List<String> getParameters() {
        return List.copyOf(address.asked().keySet());
    }

    /** What questions can be tagged with. */
    public List<Choices> getTags() {
        return choices.tags();
    }

    /** Whether the visitor may bring questions in and send them to review. */
    public boolean isAuthor() {
        return visitor.may(QuizPermissions.AUTHOR);
    }

    /** Whether the visitor may approve and retire. */
    public boolean isReviewer() {
        return visitor.may(QuizPermissions.REVIEW);
    }

    /** Whether there is a page to write questions on and the visitor may open it. */
    public boolean isWriter() {
        return Place.at("/desk/item-edit")
                .map(place -> visitor.may(place.permission()))
                .orElse(false);
    }
}
