package org.pingandeng.course.study;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.course.Text;
import org.pingandeng.course.exercise.model.HazardScene;
import org.pingandeng.course.exercise.model.HazardScene.Place;
import org.pingandeng.course.exercise.model.Search;
import org.pingandeng.course.exercise.model.Walk;

/**
 * A scene before its learner: what was found so far, and nothing of what is still to be found.
 *
 * @param state how far it is
 * @param round which round; where none runs, one that can be begun
 * @param step how often something was said
 * @param picture its digest in the media library
 * @param alt what it shows
 * @param hazards how many there are
 * @param places what can be named, in the order to show; none before the beginning and at the end
 * @param last what came of the last step; null before the first
 * @param found what was found, with what is to be done; at the end all hazards
 * @param alarms how often nothing was there
 * @param marks outlines of what was found; at the end of all hazards
 * @param rounds how many rounds were begun
 * @param done whether the lesson asks for no more of it
 * @param share how much must be found, in percent
 */
public record SceneSheet(
        State state,
        UUID round,
        int step,
        String picture,
        Text alt,
        int hazards,
        List<Name> places,
        Came last,
        List<Hazard> found,
        long alarms,
        List<Mark> marks,
        int rounds,
        boolean done,
        int share) {

    /** How far it is. */
    public enum State {
        /** Not begun. */
        FRESH,
        /** The lesson has changed since it was begun: it begins anew. */
        CHANGED,
        /** Under way. */
        OPEN,
        /** Over. */
        ENDED
    }

    /** What came of a step. */
    public enum Came {
        /** A hazard. */
        FOUND,
        /** A hazard that was found before. */
        AGAIN,
        /** Nothing is wrong there. */
        NOTHING
    }

    /**
     * A place that can be named.
     *
     * @param number what the form sends, from 0 as they are shown
     * @param label what is there
     */
    public record Name(int number, Text label) {}

    /**
     * A hazard.
     *
     * @param label what is there
     * @param measure what is wrong and what is to be done
     * @param found whether the learner found it
     */
    public record Hazard(Text label, Text measure, boolean found) {}

    /**
     * A hazard's outline.
     *
     * @param points as SVG wants them, in ten-thousandths of the picture
     * @param found whether the learner found it
     */
    public record Mark(String points, boolean found) {}

    static SceneSheet before(State state, HazardScene scene, int rounds, boolean done) {
        return new SceneSheet(
                state,
                UUID.randomUUID(),
                0,
                scene.picture(),
                scene.alt(),
                scene.hazards().size(),
                List.of(),
                null,
                List.of(),
                0,
                List.of(),
                rounds,
                done,
                scene.share());
    }

    static SceneSheet of(UUID round, int step, Search search, int rounds, boolean done) {
        HazardScene scene = search.scene();
        List<Integer> told = scene.hazards().stream()
                .filter(at -> search.ended() || search.found().contains(at))
                .toList();
        return new SceneSheet(
                search.ended() ? State.ENDED : State.OPEN,
                round,
                step,
                scene.picture(),
                scene.alt(),
                scene.hazards().size(),
                search.ended() ? List.of() : names(round, scene),
                came(search),
                told.stream().map(at -> hazard(search, at)).toList(),
                search.alarms(),
                told.stream().map(at -> mark(search, at)).toList(),
                rounds,
                done,
                scene.share());
    }

    /** In an order that tells nothing. */
    private static List<Name> names(UUID round, HazardScene scene) {
        List<Name> names = new ArrayList<>();
        for (int at : Walk.order(round, 0, scene.places().size())) {
            names.add(new Name(names.size(), scene.places().get(at).label()));
        }
        return List.copyOf(names);
    }

    private static Came came(Search search) {
        if (search.finds().isEmpty()) {
            return null;
        }
        Search.Find last = search.finds().get(search.finds().size() - 1);
        return last.fresh() ? Came.FOUND : last.met().isEmpty() ? Came.NOTHING : Came.AGAIN;
    }

    private static Hazard hazard(Search search, int at) {
        Place place = search.scene().places().get(at);
        return new Hazard(place.label(), place.measure(), search.found().contains(at));
    }

    private static Mark mark(Search search, int at) {
        String points = search.scene().places().get(at).corners().orElseThrow().stream()
                .map(corner -> corner.x() + "," + corner.y())
                .collect(Collectors.joining(" "));
        return new Mark(points, search.found().contains(at));
    }

    /**
     * How many hazards the learner found.
     *
     * @return 0 before the first
     */
    public long foundCount() {
        return found.stream().filter(Hazard::found).count();
    }

    /**
     * A round that can be begun after this one.
     *
     * @return a name for it
     */
    public UUID next() {
        return UUID.randomUUID();
    }
}
