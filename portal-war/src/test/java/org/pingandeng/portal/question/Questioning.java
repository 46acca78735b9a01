package org.pingandeng.portal.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.law.model.Law;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.question.store.JdbcQuestions;
import org.pingandeng.portal.question.store.JdbcWorkYears;

/** Everything about questions over a database, for stories of other packages. */
public final class Questioning {

    public final JdbcQuestions questions;
    public final WorkCalendar calendar;
    public final AskDesk ask;
    public final QuestionDesk desk;
    public final AnswerDesk answers;
    public final FollowRoom follow;
    public final QuestionLibrary library;
    public final QuestionFigures figures;
    public final QuestionClock clock;

    /** Puts the beans together with those of a town. */
    public Questioning(Wired wired, DataSource database) {
        questions = new JdbcQuestions(database);
        wired.with(questions, new JdbcWorkYears(database), new TestKeys(), new OneLaw());
        wired.make(OutboxLog.class);
        calendar = wired.make(WorkCalendar.class);
        wired.make(QuestionKeys.class).open();
        wired.make(QuestionBook.class);
        wired.make(QuestionScope.class);
        wired.make(QuestionPost.class);
        ask = wired.make(AskDesk.class);
        desk = wired.make(QuestionDesk.class);
        answers = wired.make(AnswerDesk.class);
        follow = wired.make(FollowRoom.class);
        library = wired.make(QuestionLibrary.class);
        figures = wired.make(QuestionFigures.class);
        clock = wired.make(QuestionClock.class);
        clock.keepDays = 730;
    }

    private static final class TestKeys extends Keys {
        @Override
        public byte[] derive(String purpose, int length) {
            return Arrays.copyOf(purpose.getBytes(java.nio.charset.StandardCharsets.UTF_8), length);
        }
    }

    private static final class OneLaw extends LawLibrary {
        @Override
        public List<Law> all() {
            Law.Article article = new Law.Article("28", "先培训后上岗。", "Training first.", "confirmed", "示例");
            return List.of(
                    new Law("安全生产法", "中华人民共和国安全生产法", "Work Safety Law", LocalDate.of(2021, 9, 1), List.of(article)));
        }
    }
}
