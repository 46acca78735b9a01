package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One training programme: what it gives, for whom, how long, what is in it. */
@Named
@RequestScoped
public class CoursePage {

    @Inject
    CourseShelf shelf;

    @Inject
    @Param(name = "p")
    String code;

    private CourseCard view;

    @PostConstruct
    void look() {
        view = code == null ? null : shelf.find(code).orElse(null);
    }

    /** Answers "not found" where there is no such programme. */
    public void check() throws IOException {
        if (view == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** The programme. */
    public CourseCard getView() {
        return view;
    }
}
