package org.pingandeng.portal.web.news;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.editing.EditingDesk;
import org.pingandeng.portal.editing.ReviewRoom;
import org.pingandeng.portal.editing.model.EditingRefusal;
import org.pingandeng.portal.editing.model.PieceId;
import org.pingandeng.portal.editing.model.Pieces;
import org.pingandeng.portal.editing.model.Version;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** One version before its reviewer: what it says, what changed, and the two decisions. */
@Named("reviewPage")
@RequestScoped
public class ReviewPage {

    @Inject
    EditingDesk desk;

    @Inject
    ReviewRoom room;

    @Inject
    PieceForm fields;

    @Inject
    SentForm form;

    @Inject
    NewsWords words;

    @Inject
    Flash flash;

    private List<Version> versions;
    private Version version;

    @PostConstruct
    void look() {
        PieceId id = fields.id();
        versions = PieceId.valid(id.key()) ? desk.versions(id) : List.of();
        version = form.number("n").stream()
                .mapToObj(number -> Pieces.numbered(versions, number))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new NotYours("piece"));
    }

    /** Passes the version or gives it back. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        int level = form.number("level").orElse(0);
        boolean passes = form.text("decision").equals("pass");
        Optional<EditingRefusal> refusal = passes
                ? room.pass(version.id(), version.number(), level)
                : room.giveBack(version.id(), version.number(), level, form.text("words"));
        if (refusal.filter(why -> why == EditingRefusal.NO_REASON).isPresent()) {
            form.refuse("words", words.say("refusal.NO_REASON"));
            return null;
        }
        refusal.ifPresentOrElse(
                why -> flash.refused(words.say("refusal." + why)),
                () -> flash.ok(words.say(passes ? "review.passed" : "review.returned")));
        return "/desk/reviews?faces-redirect=true";
    }

    /** The version. */
    public Version getVersion() {
        return version;
    }

    /** All versions of the thing. */
    public List<Version> getVersions() {
        return versions;
    }

    /** The review whose turn it is, from 1. */
    public int getLevel() {
        return version.standing().passed() + 1;
    }

    /** Why the visitor may not review it; an empty text where they may. */
    public String getObstacle() {
        return room.obstacle(version).map(why -> words.say("refusal." + why)).orElse("");
    }
}
