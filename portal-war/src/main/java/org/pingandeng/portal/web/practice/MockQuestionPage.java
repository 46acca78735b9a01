package org.pingandeng.portal.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.practice.MockRoom;
import org.pingandeng.quiz.practice.MockView;

/** One question of a running mock exam: every button keeps the answer before it goes on. */
@Named("mockQuestionPage")
@RequestScoped
public class MockQuestionPage {

    @Inject
    MockRoom room;

    @Inject
    Visitor visitor;

    @Inject
    PracticeWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private MockView view;

    /** A place on the answer sheet. */
    public record Cell(int number, boolean answered, boolean current) {}

    /** Goes to the result where the mock exam is over; 404 where it is another's. */
    public String enter() {
        Optional<MockView> found = room.question(mock(), learner(), MockAddress.number(request, "n"));
        if (found.isEmpty()) {
            room.result(mock(), learner()).orElseThrow(() -> new NotYours("mock"));
            return result();
        }
        view = found.get();
        return null;
    }

    private UUID mock() {
        return MockAddress.id(request, "m").orElseThrow(() -> new NotYours("mock"));
    }

    private UUID learner() {
        return visitor.person().value();
    }

    /** The question. */
    public MockView getView() {
        if (view == null) {
            view = room.question(mock(), learner(), MockAddress.number(request, "n"))
                    .orElseThrow(() -> new NotYours("mock"));
        }
        return view;
    }

    /** The answer sheet. */
    public List<Cell> getCells() {
        return IntStream.range(0, getView().slots())
                .mapToObj(at -> new Cell(at + 1, view.answered().get(at), at + 1 == view.slot()))
                .toList();
    }

    /** Whether the visitor asked to hand it in and is shown what is still open. */
    public boolean isEnding() {
        return request.getParameter("ending") != null;
    }

    /** Keeps the answer and goes to the next question; after the last, to handing in. */
    public String next() {
        return kept(slot() < slots() ? here(slot() + 1) : here(slot()) + "&ending=1");
    }

    /** Keeps the answer and goes to the question before. */
    public String back() {
        return kept(here(Math.max(1, slot() - 1)));
    }

    /**
     * Keeps the answer and goes to another question.
     *
     * @param slot its place
     */
    public String go(int slot) {
        return kept(here(slot));
    }

    /** Keeps the answer and shows what is still open. */
    public String end() {
        return kept(here(slot()) + "&ending=1");
    }

    /** Hands in and shows the result. */
    public String handIn() {
        if (!room.handIn(mock(), learner())) {
            throw new NotYours("mock");
        }
        return result();
    }

    private String kept(String where) {
        Optional<MockView> asked = room.question(mock(), learner(), slot());
        if (asked.isEmpty()) {
            return enter();
        }
        Optional<Answer> answer =
                new AnswerForm(request::getParameterValues).read(asked.get().question());
        if (answer.isEmpty() || answer.get().blank()) {
            return where;
        }
        List<Integer> unfinished = AnswerForm.unfinished(asked.get().question(), answer.get());
        if (!unfinished.isEmpty()) {
            flash.warn(
                    unfinished.get(0) == 0
                            ? words.say("drill.order.whole")
                            : MessageFormat.format(words.say("drill.order.whole.part"), unfinished.get(0)));
            return here(slot());
        }
        return room.answer(mock(), learner(), slot(), answer.get()) ? where : enter();
    }

    private int slot() {
        return Math.max(1, MockAddress.number(request, "n"));
    }

    private int slots() {
        return room.question(mock(), learner(), slot()).map(MockView::slots).orElse(slot());
    }

    private String here(int slot) {
        return "/practice/mock-question?faces-redirect=true&m=" + mock() + "&n=" + slot;
    }

    private String result() {
        return "/practice/mock-result?faces-redirect=true&m=" + mock();
    }
}
