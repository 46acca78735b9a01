package org.pingandeng.portal.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.training.Asking;
import org.pingandeng.course.training.ClassHall;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.portal.bridge.TrainingOffice;
import org.pingandeng.portal.web.site.Preferences;

/** An enterprise signs its own workers up for a class, a line each, and sees what became of each. */
@Named("trainingTeamPage")
@RequestScoped
public class TrainingTeamPage {

    private static final int MOST_LINES = 500;

    @Inject
    ClassHall hall;

    @Inject
    TrainingOffice office;

    @Inject
    SentForm form;

    @Inject
    TrainingWords words;

    @Inject
    Preferences preferences;

    private List<TrainingClass> open;
    private List<TrainingOffice.Entered> entered = List.of();

    /** Signs the workers up whose lines were sent. */
    public String act() {
        if (!form.sent() || getChosen() == null) {
            return null;
        }
        List<String> lines = form.text("lines").lines().toList();
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            form.refuse("lines", words.say("team.lines.many", MOST_LINES));
        } else {
            entered = office.enter(getChosen().id(), lines);
        }
        return null;
    }

    /** The classes that are open today. */
    public List<TrainingClass> getOpen() {
        if (open == null) {
            open = hall.open();
        }
        return open;
    }

    /** The one in the address, or the first; null where none is open. */
    public TrainingClass getChosen() {
        Optional<UUID> asked = form.id("id");
        return getOpen().stream()
                .filter(each -> asked.isEmpty() || asked.get().equals(each.id()))
                .findFirst()
                .orElse(null);
    }

    /** What came of each line that was sent. */
    public List<TrainingOffice.Entered> getEntered() {
        return entered;
    }

    /**
     * What came of a line, in words.
     *
     * @param line one of {@link #getEntered()}
     */
    public String said(TrainingOffice.Entered line) {
        return line.asking()
                .map(asking -> words.say("asking." + asking))
                .orElseGet(() -> words.say("team.problem." + line.problem()));
    }

    /**
     * Whether a line did what it should.
     *
     * @param line one of {@link #getEntered()}
     */
    public boolean good(TrainingOffice.Entered line) {
        return line.asking()
                .filter(each -> each != Asking.CLOSED && each != Asking.NO_CLASS)
                .isPresent();
    }

    /** Own workers who signed up for the chosen class. */
    public List<TrainingOffice.Worker> getWorkers() {
        TrainingClass chosen = getChosen();
        return chosen == null ? List.of() : office.workers(chosen.id());
    }
}
