package org.pingandeng.portal.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.practice.MockHall;
import org.pingandeng.quiz.practice.MockLine;
import org.pingandeng.quiz.practice.MockOffer;

/** The mock exams that are offered, and those that the visitor has done. */
@Named("mocksPage")
@RequestScoped
public class MocksPage {

    @Inject
    MockHall hall;

    @Inject
    Visitor visitor;

    @Inject
    PracticeWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private List<MockOffer> offers;
    private List<MockLine> lines;

    /** What is offered. */
    public List<MockOffer> getOffers() {
        if (offers == null) {
            offers = hall.offers(visitor.person().value());
        }
        return offers;
    }

    /** What the visitor has done. */
    public List<MockLine> getLines() {
        if (lines == null) {
            lines = hall.lines(visitor.person().value());
        }
        return lines;
    }

    /** Begins the mock exam in the form with its time. */
    public String timed() {
        return begin(true);
    }

    /** Begins the mock exam in the form without an end. */
    public String untimed() {
        return begin(false);
    }

    private String begin(boolean timed) {
        Optional<UUID> mock = MockAddress.id(request, "plan")
                .flatMap(plan -> hall.begin(visitor.person().value(), plan, timed));
        if (mock.isEmpty()) {
            flash.warn(words.say("mock.gone"));
            return "/practice/mock?faces-redirect=true";
        }
        return "/practice/mock-question?faces-redirect=true&m=" + mock.get();
    }
}
