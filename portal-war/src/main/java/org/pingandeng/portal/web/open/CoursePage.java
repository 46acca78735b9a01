package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.pingandeng.course.catalogue.CourseView;

/** One course: what it gives, how long it takes, what is in it. */
@Named
@RequestScoped
public class CoursePage {

    @Inject
    CourseShelf shelf;

    @Inject
    @Param(name = "c")
    String code;

    private CourseView view;

    @PostConstruct
    void look() {
        view = code == null ? null : shelf.find(code).orElse(null);
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

    /** Seconds as minutes, rounded up. */
    public int minutes(int seconds) {
        return (seconds + 59) / 60;
    }
}
