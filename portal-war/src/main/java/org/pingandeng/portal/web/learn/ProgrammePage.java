package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.programme.Completion;
import org.pingandeng.course.programme.Enrolling;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.programme.ProgrammeView;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;

/** A training programme as its learner sees it: what it asks, what is done, what comes next. */
@Named("programmePage")
@RequestScoped
public class ProgrammePage {

    @Inject
    ProgrammeDesk desk;

    @Inject
    Visitor visitor;

    @Inject
    LearnWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private ProgrammeView programme;
    private Optional<Completion> completion;

    /** The programme in the address, by its code or by a course of it; 404 where there is none. */
    public ProgrammeView getProgramme() {
        if (programme == null) {
            programme = desk.programme(parameter("p"))
                    .or(() -> desk.programmesWith(parameter("c")).stream().findFirst())
                    .orElseThrow(() -> new NotYours("programme"));
        }
        return programme;
    }

    /** What the visitor has done of it; null before enrolment. */
    public Completion getCompletion() {
        if (completion == null) {
            completion = desk.completion(learner(), getProgramme().code());
        }
        return completion.orElse(null);
    }

    /** All programmes that the visitor is in. */
    public List<Completion> getCompletions() {
        return desk.completions(learner());
    }

    /** Enrols the visitor; again changes nothing. */
    public String enrol() {
        Enrolling done = desk.enrol(learner(), getProgramme().code(), visitor.organisation());
        flash.ok(words.say("enrolled." + done.name()));
        return "/learn/programme?faces-redirect=true&p=" + getProgramme().code();
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
