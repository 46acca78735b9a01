package org.pingandeng.portal.web.learn;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.exercise.model.Search;
import org.pingandeng.course.study.ExerciseRefusal;
import org.pingandeng.course.study.SceneRoom;
import org.pingandeng.course.study.SceneSheet;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.portal.web.site.Preferences;

/** The part of a lesson's page that is a scene with hazards: what is pointed at or named is a plain post. */
@Named("scenePage")
@RequestScoped
public class ScenePage {

    @Inject
    SceneRoom room;

    @Inject
    Visitor visitor;

    @Inject
    Preferences preferences;

    @Inject
    LearnWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private SceneSheet sheet;

    /** Where the learner stands; 404 where the visitor has no such lesson. */
    public SceneSheet getSheet() {
        if (sheet == null) {
            sheet = room.sheet(learner(), lesson()).orElseThrow(() -> new NotYours("scene"));
        }
        return sheet;
    }

    /** The scene as the script for pictures with hazards wants it: without its hazards. */
    public String getAsked() {
        ObjectNode asked = new ObjectMapper().createObjectNode();
        asked.put("picture", getSheet().picture());
        asked.put("alt", getSheet().alt().in(preferences.getLocale()));
        ArrayNode options = asked.putArray("options");
        getSheet()
                .places()
                .forEach(place -> options.addObject()
                        .put("at", place.number())
                        .put("text", place.label().in(preferences.getLocale())));
        return asked.toString();
    }

    /** Begins the round that the form names. */
    public String begin() {
        Ids.read(request.getParameter("round"))
                .ifPresent(round -> room.begin(learner(), visitor.organisation(), lesson(), round));
        return here();
    }

    /** Takes the point or the place that the script put into the form. */
    public String spot() {
        return say(String.valueOf(request.getParameter("spot")));
    }

    /**
     * Takes a place by its number.
     *
     * @param number from 0
     */
    public String name(int number) {
        return say("#" + number);
    }

    /** Ends the search. */
    public String end() {
        return say(Search.END);
    }

    private String say(String said) {
        String step = request.getParameter("step");
        int before = step != null && step.matches("\\d{1,3}") ? Integer.parseInt(step) : -1;
        Optional<ExerciseRefusal> refusal = Ids.read(request.getParameter("round"))
                .map(round -> room.say(learner(), lesson(), round, before, said))
                .orElse(Optional.of(ExerciseRefusal.NO_SUCH_STEP));
        refusal.ifPresent(why -> flash.warn(words.say("exercise.refused." + why)));
        return here();
    }

    private String here() {
        return "/learn/lesson?faces-redirect=true&id=" + lesson();
    }

    private LessonId lesson() {
        return Ids.read(request.getParameter("id")).map(LessonId::new).orElseThrow(() -> new NotYours("lesson"));
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}
