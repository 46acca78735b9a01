package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.quiz.bank.BankRoom;
import org.pingandeng.quiz.bank.QuestionDesk;
import org.pingandeng.quiz.bank.TagDesk;
import org.pingandeng.quiz.bank.model.TagKind;

/** What is done to the ticked questions of a list, or to all that were found, or to the one that is open. */
@Named("deskItemsSteps")
@RequestScoped
public class DeskItemsSteps {

    @Inject
    BankRoom room;

    @Inject
    QuestionDesk desk;

    @Inject
    TagDesk tags;

    @Inject
    Visitor visitor;

    @Inject
    TeachWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    /** Sends drafts to review. */
    public void submit() {
        step("items.submitted", desk::submit);
    }

    /** Approves items in review; one's own are passed over. */
    public void approve() {
        UUID by = visitor.person().value();
        step("items.approved", items -> desk.approve(items, by));
    }

    /** Retires items; papers that have them keep them. */
    public void retire() {
        step("items.retired", desk::retire);
    }

    /** Files items under the chosen label. */
    public void tag() {
        List<UUID> items = chosen();
        String[] label = label();
        OptionalInt done = label.length < 2 || items.isEmpty()
                ? OptionalInt.empty()
                : tags.put(items, TagKind.valueOf(label[0]), label[1]);
        if (done.isPresent()) {
            flash.ok(words.say("items.tagged", done.getAsInt(), label[1]));
        } else {
            flash.warn(words.say(items.isEmpty() ? "items.nothing.ticked" : "items.nothing.label"));
        }
        back();
    }

    /** Takes the chosen label off. */
    public void untag() {
        List<UUID> items = chosen();
        String[] label = label();
        if (label.length < 2 || items.isEmpty()) {
            flash.warn(words.say(items.isEmpty() ? "items.nothing.ticked" : "items.nothing.label"));
        } else {
            flash.ok(words.say("items.untagged", tags.take(items, TagKind.valueOf(label[0]), label[1]), label[1]));
        }
        back();
    }

    /** Goes to the export with what was chosen. */
    public void export() {
        List<UUID> items = chosen();
        if (items.isEmpty()) {
            flash.warn(words.say("items.nothing.ticked"));
            back();
            return;
        }
        String some = all()
                ? ItemsAddress.of(request).text()
                : items.stream().map(item -> "item=" + item).collect(Collectors.joining("&"));
        go("/desk/items-export?" + some);
    }

    private void step(String said, ToIntFunction<List<UUID>> work) {
        List<UUID> items = chosen();
        int done = items.isEmpty() ? 0 : work.applyAsInt(items);
        if (items.isEmpty()) {
            flash.warn(words.say("items.nothing.ticked"));
        } else if (done == 0) {
            flash.warn(words.say("items.nothing"));
        } else if (done < items.size()) {
            flash.ok(words.say(said, done) + " " + words.say("items.passedOver", items.size() - done));
        } else {
            flash.ok(words.say(said, done));
        }
        back();
    }

    private String[] label() {
        String given = request.getParameter("tag");
        return given != null && given.matches("(FIELD|POST|OPERATION)\\|.+") ? given.split("\\|", 2) : new String[0];
    }

    private boolean all() {
        return "all".equals(request.getParameter("which"));
    }

    private List<UUID> chosen() {
        if (all()) {
            return room.all(ItemsAddress.of(request).query());
        }
        String[] ticked = request.getParameterValues("item");
        return ticked == null
                ? List.of()
                : Arrays.stream(ticked)
                        .flatMap(id -> Ids.read(id).stream())
                        .distinct()
                        .limit(BankRoom.MOST_AT_ONCE)
                        .toList();
    }

    /** The list as it was, or the question that was open. */
    private void back() {
        go(Ids.read(request.getParameter("id"))
                .map(one -> "/desk/item?id=" + one)
                .orElseGet(() -> "/desk/items?" + ItemsAddress.of(request).text()));
    }

    /** Faces would write the address's own escapes once more. */
    private static void go(String address) {
        try {
            Faces.getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
