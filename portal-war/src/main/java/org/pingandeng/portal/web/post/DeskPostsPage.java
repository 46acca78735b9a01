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
import org.pingandeng.portal.account.PersonView;
import org.pingandeng.portal.plan.model.Share;
import org.pingandeng.portal.post.PostDesk;
import org.pingandeng.portal.post.ProofDesk;
import org.pingandeng.portal.post.model.Declaration;
import org.pingandeng.portal.post.model.Holding;
import org.pingandeng.portal.post.model.Keeper;
import org.pingandeng.portal.post.model.Post;
import org.pingandeng.portal.post.model.PostRefusal;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** The own list: who stands in which post, by what it is proved, and that the list is complete. */
@Named("deskPostsPage")
@RequestScoped
public class DeskPostsPage {

    @Inject
    PostDesk desk;

    @Inject
    ProofDesk proofs;

    @Inject
    PostSheet sheet;

    @Inject
    PostWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    private Keeper keeper;
    private LocalDate today;
    private List<Holding> list;

    @PostConstruct
    void look() {
        keeper = desk.mine().orElse(null);
        today = desk.today();
    }

    /** Does what a form asks for, or sends the list as Excel. */
    public String act() throws IOException {
        if (!form.sent()) {
            if (form.text("download").equals("xlsx")) {
                sheet.send(getCurrent(), getEnded(), today);
            }
            return null;
        }
        if (form.text("act").isEmpty()) {
            return null;
        }
        Optional<PostRefusal> refused = done(form.text("act"));
        if (refused.isPresent()) {
            form.refuse(
                    field(refused.get()), words.say("refusal." + refused.get().name()));
            return null;
        }
        flash.ok(words.say("kept." + form.text("act")));
        return "/desk/posts?faces-redirect=true";
    }

    private Optional<PostRefusal> done(String act) {
        return switch (act) {
            case "add" -> form.id("once").map(this::add).orElse(Optional.of(PostRefusal.NOT_THERE));
            case "end" ->
                form.id("id")
                        .map(id -> desk.end(id, form.day("lastDay"), form.text("reason")))
                        .orElse(Optional.of(PostRefusal.NOT_THERE));
            case "prove" -> form.id("once").flatMap(this::prove).orElse(Optional.of(PostRefusal.NOT_THERE));
            case "back" ->
                form.id("id")
                        .map(id -> proofs.takeBack(id, form.text("reason")))
                        .orElse(Optional.of(PostRefusal.NOT_THERE));
            case "declare" -> desk.declare();
            default -> Optional.of(PostRefusal.NOT_THERE);
        };
    }

    private Optional<PostRefusal> add(UUID once) {
        return desk.add(new PostDesk.Entry(
                once,
                form.one("post", Post.class).orElse(null),
                form.text("account"),
                form.text("name"),
                form.text("duty"),
                form.day("since")));
    }

    /** An end that is no day is refused, and not taken for none. */
    private Optional<Optional<PostRefusal>> prove(UUID once) {
        if (form.day("until") == null && !form.text("until").isEmpty()) {
            return Optional.of(Optional.of(PostRefusal.DAYS));
        }
        return form.id("id")
                .map(line -> proofs.prove(new ProofDesk.Paper(
                        once, line, form.text("number"), form.text("issuer"), form.day("from"), form.day("until"))));
    }

    private String field(PostRefusal refusal) {
        boolean adding = form.text("act").equals("add");
        return switch (refusal) {
            case POST, TWICE -> "post";
            case PERSON -> "account";
            case NAME -> "name";
            case DUTY -> "duty";
            case DAY -> adding ? "since" : "form";
            default -> "form";
        };
    }

    private List<Holding> list() {
        if (list == null) {
            list = desk.list();
        }
        return list;
    }

    /** For whom the list is kept; null where the visitor belongs to no enterprise. */
    public Keeper getKeeper() {
        return keeper;
    }

    /** Those in a post today. */
    public List<Holding> getCurrent() {
        return list().stream().filter(each -> each.line().current(today)).toList();
    }

    /** Those who left theirs. */
    public List<Holding> getEnded() {
        return list().stream().filter(each -> !each.line().current(today)).toList();
    }

    /** How many today have a proof in force, in the list's words. */
    public Share getShare() {
        return new Share(
                getCurrent().stream()
                        .filter(each -> each.state(today) == Holding.State.HELD)
                        .count(),
                getCurrent().size(),
                1,
                1);
    }

    /** When the list was last declared complete; null for never. */
    public Declaration getDeclared() {
        return desk.declared().orElse(null);
    }

    /** Whether the list counts today. */
    public boolean isCounting() {
        return desk.declared().filter(each -> each.holds(today)).isPresent();
    }

    /** How somebody stands today. */
    public Holding.State state(Holding holding) {
        return holding.state(today);
    }

    /** The posts of the list. */
    public List<String> getPosts() {
        return keeper.posts().stream().sorted().map(Enum::name).toList();
    }

    /** The people of the enterprise, to choose from. */
    public List<PersonView> getMembers() {
        return desk.people();
    }

    /** The day in the county. */
    public LocalDate getToday() {
        return today;
    }

    /** A number for the line that a form enters, so that sending it twice enters one. */
    public UUID getFresh() {
        return UUID.randomUUID();
    }
}
