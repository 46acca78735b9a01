package org.pingandeng.portal.web.teach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.quiz.bank.ImportRefusal;
import org.pingandeng.quiz.bank.model.ImportNotice;
import org.pingandeng.quiz.bank.model.ImportPhase;
import org.pingandeng.quiz.bank.model.ImportStep;
import org.pingandeng.quiz.exchange.Loss;
import org.pingandeng.quiz.exchange.RowProblem;

/** Whatever an import can say has its words, and every problem says what to do about it. */
class ImportWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everythingHasItsWords(String language) {
        ResourceBundle words =
                ResourceBundle.getBundle("org.pingandeng.portal.web.teach.Messages", Locale.forLanguageTag(language));
        List<String> silent = Stream.of(
                        keys("items.problem.", RowProblem.Reason.values()),
                        keys("import.todo.", RowProblem.Reason.values()),
                        keys("items.loss.", Loss.Kind.values()),
                        keys("import.phase.", ImportPhase.values()),
                        keys("import.step.", ImportStep.values()),
                        keys("import.refusal.", ImportRefusal.values()),
                        keys("import.notice.", ImportNotice.values()))
                .flatMap(each -> each)
                .filter(key -> !key.equals("import.notice.NONE") && !words.containsKey(key))
                .toList();
        assertEquals(List.of(), silent);
    }

    private static Stream<String> keys(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }
}
