package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.quiz.exam.RegradeDesk;
import org.pingandeng.quiz.exam.model.Correction;

/** Exam questions that proved wrong, and what was done (勘误). Which questions they are is not said: others sit them yet. */
@Named
@RequestScoped
public class ErrataPage {

    private static final int MOST = 100;

    @Inject
    RegradeDesk desk;

    private List<Correction> errata;

    @PostConstruct
    void look() {
        errata = desk.errata(MOST);
    }

    /** The latest first. */
    public List<Correction> getErrata() {
        return errata;
    }
}
