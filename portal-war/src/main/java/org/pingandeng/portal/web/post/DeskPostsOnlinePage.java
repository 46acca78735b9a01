package org.pingandeng.portal.web.post;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.post.PostOffice;
import org.pingandeng.portal.post.model.OnlineLine;
import org.pingandeng.portal.post.model.PostRefusal;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** The enterprises of key industries: whose information system is online, and who of theirs was trained. */
@Named("deskPostsOnlinePage")
@RequestScoped
public class DeskPostsOnlinePage {

    private static final int A_PAGE = 50;

    @Inject
    PostOffice office;

    @Inject
    PostSheet sheet;

    @Inject
    PostWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    private List<OnlineLine> all;

    @PostConstruct
    void look() {
        all = office.online();
    }

    /** Keeps a note that was sent, or sends the list as Excel. */
    public String act() throws IOException {
        if (!form.sent()) {
            if (form.text("download").equals("xlsx")) {
                sheet.sendOnline(all);
            }
            return null;
        }
        if (form.text("act").isEmpty()) {
            return null;
        }
        Optional<PostRefusal> refused = form.id("once")
                .flatMap(once -> form.id("id").map(enterprise -> note(once, enterprise)))
                .orElse(Optional.of(PostRefusal.NOT_THERE));
        if (refused.isPresent()) {
            form.refuse("form", words.say("refusal." + refused.get().name()));
            return null;
        }
        flash.ok(words.say("kept.note"));
        return "/desk/posts-online?faces-redirect=true&p=" + getPage();
    }

    private Optional<PostRefusal> note(UUID once, UUID enterprise) {
        return office.note(new PostOffice.Finding(
                once, enterprise, form.text("online").equals("yes"), form.day("day"), form.text("source")));
    }

    /** The lines of this page. */
    public List<OnlineLine> getShown() {
        return all.stream().skip((long) (getPage() - 1) * A_PAGE).limit(A_PAGE).toList();
    }

    /** How many enterprises of key industries there are. */
    public int getCount() {
        return all.size();
    }

    /** For how many something is noted. */
    public long getNoted() {
        return all.stream().filter(OnlineLine::noted).count();
    }

    /** How many are online and train regularly. */
    public long getMeeting() {
        return all.stream().filter(OnlineLine::meets).count();
    }

    /** Which page. */
    public int getPage() {
        return Math.min(getPages(), Math.max(1, form.number("p").orElse(1)));
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (all.size() + A_PAGE - 1) / A_PAGE);
    }

    /** The day in the county. */
    public LocalDate getToday() {
        return office.today();
    }

    /** A number for the note that a form enters, so that sending it twice enters one. */
    public UUID getFresh() {
        return UUID.randomUUID();
    }
}
