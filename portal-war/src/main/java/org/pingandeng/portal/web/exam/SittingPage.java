package org.pingandeng.portal.web.exam;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.bridge.Invigilation;
import org.pingandeng.portal.bridge.Invigilation.Sat;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.portal.web.site.Times;
import org.pingandeng.quiz.exam.watch.SittingView;
import org.pingandeng.quiz.exam.watch.model.Step;

/** One sitting's whole course, minute by minute, and whether its log holds; to look at and to print. */
@Named
@RequestScoped
public class SittingPage {

    @Inject
    Times times;

    @Inject
    Invigilation invigilation;

    @Inject
    CourseWords words;

    @Inject
    HttpServletRequest request;

    private Sat sat;
    private List<Minute> minutes;

    /**
     * What happened within one minute.
     *
     * @param at the minute
     * @param lines what happened, in words
     */
    public record Minute(String at, List<Line> lines) {}

    /**
     * One thing that happened.
     *
     * @param at to the second
     * @param kind for its sign: {@code plain}, {@code save}, {@code signal}, {@code order} or {@code end}
     * @param text in words
     * @param more what else there is to say; lines, may be none
     */
    public record Line(String at, String kind, String text, List<String> more) {}

    @PostConstruct
    void look() {
        sat = Ids.read(request.getParameter("s"))
                .flatMap(invigilation::course)
                .orElseThrow(() -> new NotYours("sitting"));
        minutes = new ArrayList<>();
        for (Step step : getView().steps()) {
            String at = times.minute(step.at());
            if (minutes.isEmpty() || !minutes.get(minutes.size() - 1).at().equals(at)) {
                minutes.add(new Minute(at, new ArrayList<>()));
            }
            minutes.get(minutes.size() - 1).lines().add(line(step));
        }
    }

    private Line line(Step step) {
        return new Line(
                times.ofTheDay(step.at()),
                words.kind(step),
                words.text(step, sat.officers()),
                words.more(step, getView().items()));
    }

    /** The sitting. */
    public SittingView getView() {
        return sat.view();
    }

    /** The candidate's name, masked. */
    public String getName() {
        return sat.name();
    }

    /** What happened, by minutes. */
    public List<Minute> getMinutes() {
        return minutes;
    }

    /** What does not hold and where, in words. */
    public List<String> getFindings() {
        return getView().verdict().findings().stream().map(words::finding).toList();
    }

    /** Numbers that are not in the log, in words. */
    public List<String> getGaps() {
        return getView().verdict().gaps().stream().map(words::gap).toList();
    }

    /** A time to the second. */
    public String second(Instant at) {
        return at == null ? "—" : times.second(at);
    }
}
