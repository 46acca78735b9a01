package org.pingandeng.portal.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.portal.notice.Notice;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Questions;
import org.pingandeng.portal.question.model.Questions.Near;
import org.pingandeng.portal.question.model.Round;
import org.pingandeng.portal.question.model.Route;

/** Tells answerers and askers what is new; a notice is the same however often it is told. */
@ApplicationScoped
class QuestionPost {

    @Inject
    Questions questions;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    void routed(Question question, Round round) {
        questions
                .answerers(round.route())
                .forEach(each -> post(
                        each,
                        NoticeKind.QUESTION_ROUTED,
                        values(question.title(), round.due().toString(), ""),
                        desk(question.number()),
                        question.number() + "/" + round.number() + "/" + round.route() + "/" + round.due()));
    }

    /** The writer of an answer does not read the list of everybody, so only they are told when it comes back. */
    void returned(Question question, Round round, String words) {
        UUID writer = round.answer().person();
        if (writer != null) {
            post(
                    writer,
                    NoticeKind.QUESTION_RETURNED,
                    values(question.title(), "", words),
                    desk(question.number()),
                    question.number() + "/" + round.number() + "/"
                            + round.answer().at());
        }
    }

    void refused(Question question) {
        tellAsker(question, NoticeKind.QUESTION_REFUSED, question.number() + "/refused");
    }

    void answered(Question question, Round round) {
        tellAsker(
                question,
                NoticeKind.QUESTION_ANSWERED,
                question.number() + "/" + round.number() + "/" + round.answer().at());
    }

    private void tellAsker(Question question, NoticeKind kind, String once) {
        if (question.person() != null) {
            post(question.person(), kind, values(question.title(), "", ""), "/ask/follow?n=" + question.number(), once);
        }
    }

    /** Tells answerers of days that are near or over. */
    void remind(List<Near> due, NoticeKind kind, String again) {
        Map<Route, List<UUID>> answerers = new HashMap<>();
        due.forEach(near -> answerers
                .computeIfAbsent(near.route(), questions::answerers)
                .forEach(each -> post(
                        each,
                        kind,
                        values(near.title(), near.due().toString(), ""),
                        desk(near.number()),
                        near.number() + "/" + near.round() + "/" + near.due() + again)));
    }

    private static String desk(long number) {
        return "/desk/public-question?n=" + number;
    }

    private static Map<String, String> values(String title, String date, String words) {
        return Map.of("title", title, "date", date, "words", words);
    }

    private void post(UUID person, NoticeKind kind, Map<String, String> values, String link, String once) {
        notices.post(new Notice(person, kind, values, link, once), clock.instant());
    }
}
