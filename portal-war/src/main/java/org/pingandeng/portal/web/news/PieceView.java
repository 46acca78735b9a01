package org.pingandeng.portal.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingandeng.portal.editing.EditingDesk;
import org.pingandeng.portal.editing.model.Pieces;
import org.pingandeng.portal.editing.model.Standing.State;
import org.pingandeng.portal.editing.model.Step;
import org.pingandeng.portal.editing.model.Version;
import org.pingandeng.portal.editing.model.Wording;
import org.pingandeng.portal.news.ArticlePieces;
import org.pingandeng.portal.web.site.Preferences;

/** How versions are shown at desks: state, reviews, what happened, what changed. */
@Named("pieceView")
@RequestScoped
public class PieceView {

    private static final Map<State, String> COLOURS = Map.of(
            State.DRAFT,
            "",
            State.REVIEW,
            "primary",
            State.RETURNED,
            "warn",
            State.WAITING,
            "info",
            State.PUBLISHED,
            "ok",
            State.WITHDRAWN,
            "danger");

    @Inject
    EditingDesk desk;

    @Inject
    NewsWords words;

    @Inject
    Preferences preferences;

    /** The names of a kind's fields. */
    public List<String> fields(String kind) {
        return desk.fields(kind);
    }

    /** A version's state in words: which review it waits for, say. */
    public String state(Version version) {
        State state = version.standing().state();
        return state == State.REVIEW
                ? words.say(
                        "state.REVIEW.which", level(version, version.standing().passed() + 1))
                : words.say("state." + state);
    }

    /** The colour of a version's state. */
    public String colour(Version version) {
        return COLOURS.get(version.standing().state());
    }

    /** The name of one of a version's reviews. */
    public String level(Version version, int number) {
        if (number < 1 || number > version.levels().size()) {
            return "";
        }
        Version.Level level = version.levels().get(number - 1);
        return preferences.pick(level.name(), level.nameEn());
    }

    /** What happened, in words. */
    public String step(Version version, Step step) {
        return step.level() == 0
                ? words.say("step." + step.kind())
                : words.say("step." + step.kind() + ".which", level(version, step.level()));
    }

    /**
     * Why something happened. A person's words stay as they are; what the portal gave back by itself names the fields
     * that are to be mended.
     *
     * @param step what happened
     * @return an empty text where no reason was due
     */
    public String reason(Step step) {
        boolean byItself = step.kind() == Step.Kind.RETURNED && step.level() == 0;
        return byItself
                ? words.say(
                        "step.RETURNED.fields",
                        Arrays.stream(step.words().split(", "))
                                .map(words::field)
                                .collect(Collectors.joining(words.say("step.RETURNED.between"))))
                : step.words();
    }

    /** What changed in a version since the one before it; empty for a first one. */
    public List<Wording.Change> changes(List<Version> versions, Version shown) {
        return Pieces.numbered(versions, shown.number() - 1)
                .map(before -> Wording.between(fields(shown.id().kind()), before.fields(), shown.fields()))
                .orElse(List.of());
    }

    /** Whether a field shows a file of the library. */
    public boolean media(String kind, String field) {
        return kind.equals(ArticlePieces.KIND)
                && Set.of("picture", "film", "files").contains(field);
    }
}
