package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.programme.ProgrammeView;

/** One course: what it gives, how long it takes, what is in it. */
@Named
@RequestScoped
public class CoursePage {

    @Inject
    CourseShelf shelf;

    @Inject
    @Param(name = "c")
    String code;

    @Inject
    ProgrammeDesk programmes;

    private CourseView view;
    private ProgrammeView programme;

    @PostConstruct
    void look() {
        view = code == null ? null : shelf.find(code).orElse(null);
        programme = view == null
                ? null
                : programmes.programmesWith(code).stream().findFirst().orElse(null);
    }

    /** Answers "not found" where there is no such course. */
    public void check() throws IOException {
        if (view == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** The course. */
    public CourseView getView() {
        return view;
    }

    /** The programme it is studied in, or null. */
    public ProgrammeView getProgramme() {
        return programme;
    }

    /** Seconds as minutes, rounded up. */
    public int minutes(int seconds) {
        return (seconds + 59) / 60;
    }
}
