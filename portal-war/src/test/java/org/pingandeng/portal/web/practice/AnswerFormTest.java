package org.pingandeng.portal.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.Answer.Spot;
import org.pingandeng.quiz.item.Region;
import org.pingandeng.quiz.practice.QuestionView;
import org.pingandeng.quiz.practice.QuestionView.StepView;

/** What a browser sends, with scripts and without, becomes an answer. */
class AnswerFormTest {

    private final Map<String, String[]> fields = new HashMap<>();
    private final AnswerForm form = new AnswerForm(fields::get);

    private void send(String name, String... values) {
        fields.put(name, values);
    }

    private static QuestionView ask(String name, int number, String type, List<QuestionView> parts) {
        List<StepView> steps =
                "ordering".equals(type) ? Collections.nCopies(3, new StepView(1, List.of(), "", "", false)) : List.of();
        return new QuestionView(
                name, number, type, "问", List.of(), List.of(), steps, List.of(), null, null, parts, "", "", "", "");
    }

    private static QuestionView ask(String type) {
        return ask("", 0, type, List.of());
    }

    private Answer read(String type) {
        return form.read(ask(type)).orElseThrow();
    }

    @Test
    void plainFieldsAreReadAsTheyStand() {
        send("option", "true");
        assertEquals(new Answer.Verdict(true), read("true_false"));
        send("option", "0", "2", "x");
        assertEquals(new Answer.Choice(Set.of(0, 2)), read("multiple"));
        send("blank", "19.5", "");
        assertEquals(new Answer.Filled(List.of("19.5", "")), read("fill_in"));
        send("step", "2", "", "0");
        assertEquals(new Answer.Order(List.of(2, 0)), read("ordering"));
        send("pair", "1", "");
        assertEquals(new Answer.Pairs(List.of(1, -1)), read("matching"));
        send("place", "3");
        assertEquals(new Answer.Spots(List.of(new Spot.Listed(3))), read("hazard_picture"));
        send("essay", "先报警\r\n再通风");
        assertEquals(new Answer.Essay("先报警\n再通风"), read("short_answer"));
    }

    @Test
    void whatAScriptWroteComesBeforeThePlainFields() {
        send("place", "3");
        send("json", "{\"h\":[[5000,6000]]}");
        assertEquals(
                new Answer.Spots(List.of(new Spot.Pointed(new Region.Point(5_000, 6_000)))), read("hazard_picture"));
        send("json", "{\"o\":[1,0,2]}");
        assertEquals(new Answer.Order(List.of(1, 0, 2)), read("ordering"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"h\":[[1]]", "{\"t\":true}", "[]", "{\"h\":[[10001,0]]}"})
    void whatIsNoAnswerOfItsTypeIsLeftAside(String sent) {
        send("json", sent);
        send("place", "1");
        assertEquals(new Answer.Spots(List.of(new Spot.Listed(1))), read("hazard_picture"));
    }

    @Test
    void tooMuchIsCutAndNothingIsEmpty() {
        send("essay", "长".repeat(3_000));
        assertEquals(2_000, ((Answer.Essay) read("short_answer")).text().length());
        assertTrue(new AnswerForm(name -> null).read(ask("true_false")).isEmpty());
        assertTrue(new AnswerForm(name -> null).read(ask("hazard_picture")).orElseThrow().blank());
    }

    @Test
    void theQuestionsOfACaseAreReadUnderTheirNames() {
        QuestionView study = ask(
                "",
                0,
                "case_study",
                List.of(
                        ask("p1.", 1, "true_false", List.of()),
                        ask("p2.", 2, "short_answer", List.of()),
                        ask("p3.", 3, "ordering", List.of())));
        send("p1.option", "false");
        send("p2.essay", "  ");
        send("p3.step", "0", "0", "1");
        Answer answer = form.read(study).orElseThrow();
        assertEquals(
                new Answer.Parts(List.of(
                        Optional.of(new Answer.Verdict(false)),
                        Optional.empty(),
                        Optional.of(new Answer.Order(List.of(0, 0, 1))))),
                answer);
        assertEquals(List.of(3), AnswerForm.unfinished(study, answer));
    }

    @Test
    void anOrderIsFinishedOnceEveryStepHasItsPlace() {
        QuestionView order = ask("ordering");
        assertEquals(List.of(0), AnswerForm.unfinished(order, new Answer.Order(List.of(0, 1))));
        assertEquals(List.of(0), AnswerForm.unfinished(order, new Answer.Order(List.of(0, 1, 1))));
        assertEquals(List.of(), AnswerForm.unfinished(order, new Answer.Order(List.of(2, 1, 0))));
    }
}
