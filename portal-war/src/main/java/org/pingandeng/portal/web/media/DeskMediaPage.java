package org.pingandeng.portal.web.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pingandeng.media.MediaPermissions;
import org.pingandeng.media.TranscodingHall;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.Work;
import org.pingandeng.media.model.WorkState;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.Flash;

/** What is being made of films and sounds, how far it is, and what went wrong. */
@Named("deskMediaPage")
@RequestScoped
public class DeskMediaPage {

    private static final int A_PAGE = 25;

    @Inject
    TranscodingHall hall;

    @Inject
    Visitor visitor;

    @Inject
    FilmWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private List<Work> works;

    /**
     * A state to choose.
     *
     * @param value its name; empty for all
     * @param label in words, with how many there are
     * @param chosen whether the list shows it
     */
    public record State(String value, String label, boolean chosen) {}

    /** One page of the work. */
    public List<Work> getWorks() {
        if (works == null) {
            works = hall.latest(state(), (getPage() - 1) * A_PAGE, A_PAGE);
        }
        return works;
    }

    /** The states that the list can be narrowed to. */
    public List<State> getStates() {
        return Arrays.stream(WorkState.values())
                .map(each -> new State(
                        each.name(),
                        words.say("state." + each),
                        state().filter(each::equals).isPresent()))
                .toList();
    }

    private Optional<WorkState> state() {
        String asked = request.getParameter("state");
        return Arrays.stream(WorkState.values())
                .filter(each -> each.name().equals(asked))
                .findFirst();
    }

    /** The state the list is narrowed to, or an empty text. */
    public String getState() {
        return state().map(WorkState::name).orElse("");
    }

    /** The number of this page of the list. */
    public int getPage() {
        String asked = String.valueOf(request.getParameter("page"));
        return asked.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(asked)) : 1;
    }

    /** How many pages there are. */
    public int getPages() {
        return (hall.count(state()) + A_PAGE - 1) / A_PAGE;
    }

    /** Whether the visitor may stop work and have it done again. */
    public boolean isSteering() {
        return visitor.may(MediaPermissions.STEER);
    }

    /** Why it failed, or why its last try did, in words; an empty text where nothing is wrong. */
    public String reason(Work work) {
        return work.failure().map(why -> words.say("reason." + why)).orElse("");
    }

    /** Does what a row's button says. The row names its file: the list may have moved on meanwhile. */
    public String steer() {
        String[] wish = String.valueOf(request.getParameter("steer")).split(":", 2);
        if (wish.length == 2 && MediaId.valid(wish[1])) {
            steer(wish[0].equals("retry"), new MediaId(wish[1]));
        }
        return "/desk/media?faces-redirect=true" + (getState().isEmpty() ? "" : "&state=" + getState());
    }

    private void steer(boolean anew, MediaId file) {
        boolean done = anew
                ? hall.retry(file, visitor.person().value())
                : hall.cancel(file, visitor.person().value());
        if (done) {
            flash.ok(words.say(anew ? "retried" : "cancelled"));
        } else {
            flash.refused(words.say("ended"));
        }
    }
}
