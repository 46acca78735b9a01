package org.pingandeng.portal.web.booklet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.booklet.BookletShelf;
import org.pingandeng.portal.booklet.HandoutDesk;
import org.pingandeng.portal.booklet.PointDesk;
import org.pingandeng.portal.booklet.model.Booklet;
import org.pingandeng.portal.booklet.model.BookletRefusal;
import org.pingandeng.portal.booklet.model.Handout;
import org.pingandeng.portal.booklet.model.Point;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.print.Block;
import org.pingandeng.portal.print.ExcelPress;
import org.pingandeng.portal.print.Printed;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** The book of handouts: what was handed out where, corrected by counter-entries, and where copies lie. */
@Named("deskBookletsPage")
@RequestScoped
public class DeskBookletsPage {

    private static final int A_PAGE = 50;
    private static final int MOST_PLACES = 300;
    private static final int AT_ONCE = 1_000;
    private static final int MOST = 50_000;

    @Inject
    HandoutDesk desk;

    @Inject
    PointDesk pointDesk;

    @Inject
    BookletShelf shelf;

    @Inject
    OrganisationOffice organisations;

    @Inject
    BookletWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    private List<OrganisationView> places;
    private List<Handout> lines;
    private Integer count;

    /** Does what a form asks for, or sends the book as Excel. */
    public String act() throws IOException {
        if (!form.sent()) {
            send();
            return null;
        }
        if (form.text("act").isEmpty()) {
            return null;
        }
        Optional<BookletRefusal> refused = form.id("id").map(this::done).orElse(Optional.of(BookletRefusal.NOT_THERE));
        if (refused.isPresent()) {
            form.refuse(
                    field(refused.get()), words.say("refusal." + refused.get().name()));
            return null;
        }
        flash.ok(words.say("kept." + form.text("act")));
        return "/desk/booklets?faces-redirect=true";
    }

    private Optional<BookletRefusal> done(UUID id) {
        return switch (form.text("act")) {
            case "hand" ->
                desk.hand(new HandoutDesk.Order(
                        id,
                        form.text("booklet"),
                        form.day("day"),
                        form.id("place").orElse(null),
                        form.text("event"),
                        form.number("copies").orElse(0)));
            case "counter" -> desk.counter(id, form.text("reason"));
            case "open" -> pointDesk.open(id, form.text("name"), form.text("words"));
            case "close" -> {
                pointDesk.close(id);
                yield Optional.empty();
            }
            default -> Optional.of(BookletRefusal.NOT_THERE);
        };
    }

    private static String field(BookletRefusal refusal) {
        return switch (refusal) {
            case DAY -> "day";
            case NO_PLACE -> "place";
            case EVENT -> "event";
            case COPIES -> "copies";
            case POINT -> "name";
            case NO_BOOKLET, REASON, NOT_THERE, OTHER_LINE -> "form";
        };
    }

    /** All booklets. */
    public List<Booklet> getBooklets() {
        return shelf.all();
    }

    /** The places to choose from: the tree, or townships and parks where it has more than one can look through. */
    public List<OrganisationView> getPlaces() {
        if (places == null) {
            places = organisations.count("") > MOST_PLACES ? organisations.townships() : organisations.tree();
        }
        return places;
    }

    /** A place's name, moved in as deep as it stands. */
    public String indented(OrganisationView place) {
        return "　".repeat(place.depth()) + place.name();
    }

    /** The booklet that the list is narrowed to; empty for all. */
    public String getBooklet() {
        return form.sent() ? "" : shelf.find(form.text("b")).map(Booklet::code).orElse("");
    }

    /** The lines of this page. */
    public List<Handout> getLines() {
        if (lines == null) {
            lines = desk.lines(getBooklet(), (getPage() - 1) * A_PAGE, A_PAGE);
        }
        return lines;
    }

    /** How many lines there are. */
    public int getCount() {
        if (count == null) {
            count = desk.count(getBooklet());
        }
        return count;
    }

    /** How many pages the list has. */
    public int getPages() {
        return Math.max(1, (getCount() + A_PAGE - 1) / A_PAGE);
    }

    /** Which page. */
    public int getPage() {
        return Math.min(getPages(), Math.max(1, form.number("p").orElse(1)));
    }

    /** The address of a page of the list, without its number. */
    public String getHref() {
        return "/desk/booklets?b=" + getBooklet() + "&p=";
    }

    /** Where copies can be had. */
    public List<Point> getPoints() {
        return pointDesk.all();
    }

    /** A number for the line that a form enters, so that sending it twice enters one. */
    public UUID getFresh() {
        return UUID.randomUUID();
    }

    private void send() throws IOException {
        if (!form.text("download").equals("xlsx")) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("day"),
                words.say("booklet"),
                words.say("place"),
                words.say("event"),
                words.say("copies"),
                words.say("who"),
                words.say("reason")));
        for (int from = 0; from < Math.min(MOST, getCount()); from += AT_ONCE) {
            desk.lines(getBooklet(), from, AT_ONCE)
                    .forEach(each -> rows.add(List.of(
                            each.day().toString(),
                            words.titled(each.booklet()),
                            each.placeName(),
                            each.event(),
                            String.valueOf(each.copies()),
                            each.who(),
                            each.reason())));
        }
        String title = words.say("desk.title");
        Faces.sendFile(
                ExcelPress.print(new Printed(title, List.of(new Block.Heading(title), new Block.Table(rows)))),
                title + ".xlsx",
                true);
    }
}
