package org.pingandeng.portal.web.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.question.QuestionLibrary;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Standing;
import org.pingandeng.portal.question.model.WorkingDays;
import org.pingandeng.portal.search.Asked;
import org.pingandeng.portal.search.Facts;
import org.pingandeng.portal.search.Found;
import org.pingandeng.portal.search.Hit;
import org.pingandeng.portal.search.SearchDesk;
import org.pingandeng.portal.search.Wish;

/** The desk sees how often something was asked: neither the question itself nor what merely shares a word counts. */
class AlikeQuestionsTest {

    private static final Map<Long, String> PUBLIC = Map.of(
            1L, "没培训能拒绝上岗吗",
            2L, "没有培训就让上机器，能拒绝吗",
            3L, "新员工要培训多少学时");

    private final AlikeQuestions alike = new AlikeQuestions();

    AlikeQuestionsTest() {
        alike.search = new ThreeFound();
        alike.library = new Three();
        alike.visitor = new Visitor();
    }

    private static Question question(long number) {
        return new Question(
                number, Question.Kind.QUESTION, "rights", null, PUBLIC.get(number), "", false, null, Instant.EPOCH);
    }

    @Test
    void theOtherOnesThatAskTheLikeAreCounted() {
        assertEquals(
                List.of(2L),
                alike.to(question(1)).stream()
                        .map(each -> each.question().number())
                        .toList());
    }

    @Test
    void whoDoesNotSeeEveryQuestionReadsItWhereThePublicDoes() {
        assertEquals("/questions/question?n=2", alike.href(question(2)));
    }

    private static final class ThreeFound extends SearchDesk {
        @Override
        public Found find(Asked asked) {
            assertEquals(Map.of("kind", Set.of("question")), asked.chosen());
            List<Hit> hits = List.of(1L, 2L, 3L).stream()
                    .map(each ->
                            new Hit("question", String.valueOf(each), "", PUBLIC.get(each), "", "", "", Facts.NONE))
                    .toList();
            return new Found(
                    hits,
                    hits.size(),
                    Map.of(),
                    Wish.of(asked.line()),
                    "",
                    "",
                    true,
                    List.of(),
                    Set.of(),
                    Found.Standing.READY);
        }
    }

    private static final class Three extends QuestionLibrary {
        @Override
        public Found questions(List<Long> numbers, String topic, int from, int most) {
            WorkingDays days = new WorkingDays(Map.of(), Set.of());
            return new Found(
                    numbers.size(),
                    numbers.stream()
                            .map(AlikeQuestionsTest::question)
                            .map(each -> new Shown(each, Standing.of(each, List.of(), days)))
                            .toList());
        }
    }
}
