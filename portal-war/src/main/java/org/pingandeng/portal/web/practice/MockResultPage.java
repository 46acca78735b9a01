package org.pingandeng.portal.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.quiz.practice.MockResult;
import org.pingandeng.quiz.practice.MockRoom;

/** The result of a mock exam by topic, with an explanation of everything that was not right. */
@Named("mockResultPage")
@RequestScoped
public class MockResultPage {

    @Inject
    MockRoom room;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    private MockResult result;

    /** The result; 404 where it is another's or there is none yet. */
    public MockResult getResult() {
        if (result == null) {
            result = MockAddress.id(request, "m")
                    .flatMap(mock -> room.result(mock, visitor.person().value()))
                    .orElseThrow(() -> new NotYours("mock"));
        }
        return result;
    }

    /**
     * Points with at most one decimal, cut off as marks are, and none that says nothing.
     *
     * @param points any number of points
     */
    public String points(double points) {
        BigDecimal shown = BigDecimal.valueOf(points).setScale(1, RoundingMode.DOWN);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
