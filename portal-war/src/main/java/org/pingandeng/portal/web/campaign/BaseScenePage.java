package org.pingandeng.portal.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.exercise.model.Search;
import org.pingandeng.course.study.ScenarioSheet;
import org.pingandeng.course.study.SceneSheet;
import org.pingandeng.course.study.ShowRoom;
import org.pingandeng.portal.web.learn.SceneScript;
import org.pingandeng.portal.web.open.Exhibition;
import org.pingandeng.portal.web.open.Exhibition.Exhibit;
import org.pingandeng.portal.web.site.Preferences;

/** A scene or a scenario that the base shows: what was done so far stands in the address, and nowhere else. */
@Named("baseScenePage")
@RequestScoped
public class BaseScenePage {

    private static final String BETWEEN = ".";

    @Inject
    Exhibition exhibition;

    @Inject
    ShowRoom room;

    @Inject
    Preferences preferences;

    @Inject
    @Param(name = "l")
    String lesson;

    @Inject
    @Param(name = "said")
    String before;

    @Inject
    @Param(name = "spot")
    String spot;

    @Inject
    @Param(name = "place")
    String place;

    @Inject
    @Param(name = "end")
    String end;

    private Exhibit exhibit;
    private SceneSheet scene;
    private ScenarioSheet scenario;
    private List<String> said;

    @PostConstruct
    void look() {
        said = Stream.concat(before == null ? Stream.<String>empty() : Arrays.stream(before.split("\\.")), last())
                .filter(each -> !each.isEmpty())
                .toList();
        exhibit = exhibition.find(lesson).orElse(null);
        if (exhibit != null) {
            LessonId id = LessonId.parse(exhibit.lesson().id());
            boolean picture = exhibit.lesson().kind().equals(Exhibition.SCENE);
            scene = picture ? room.scene(id, said).orElse(null) : null;
            scenario = picture ? null : room.scenario(id, offers()).orElse(null);
        }
    }

    private Stream<String> last() {
        if (spot != null && !spot.isEmpty()) {
            return Stream.of(spot);
        }
        return place != null ? Stream.of("#" + place) : end != null ? Stream.of(Search.END) : Stream.empty();
    }

    private List<Integer> offers() {
        return said.stream()
                .takeWhile(each -> each.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .toList();
    }

    /** Answers "not found" where the base shows no such thing. */
    public void check() throws IOException {
        if (scene == null && scenario == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** What is shown, with its course. */
    public Exhibit getExhibit() {
        return exhibit;
    }

    /** The scene as far as it was searched; null for a scenario. */
    public SceneSheet getScene() {
        return scene;
    }

    /** The scenario as far as it was walked; null for a scene. */
    public ScenarioSheet getScenario() {
        return scenario;
    }

    /** The scene for its script. */
    public String getAsked() {
        return SceneScript.asked(scene, preferences.getLocale());
    }

    /** What was said so far, for the next form. */
    public String getSaid() {
        return String.join(BETWEEN, said);
    }

    /** Where a choice leads. */
    public String href(int offer) {
        String so = getSaid();
        return exhibit.href() + "&said=" + (so.isEmpty() ? "" : so + BETWEEN) + offer;
    }
}
