package org.pingandeng.portal.question;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.PersonalData;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.question.model.Asker;
import org.pingandeng.portal.question.model.FollowCode;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Question.Kind;
import org.pingandeng.portal.question.model.QuestionRefusal;
import org.pingandeng.portal.question.model.Questions;
import org.pingandeng.portal.question.model.Standing;
import org.pingandeng.portal.question.model.Sum;

/** Where the public asks. The same form sent twice is one question. */
@ApplicationScoped
public class AskDesk {

    /** How long the line may be. */
    public static final int LONGEST_TITLE = 60;
    /** How long the rest may be. */
    public static final int LONGEST_WORDS = 1000;

    private static final int A_DAY = 5;

    @Inject
    Questions questions;

    @Inject
    WorkCalendar calendar;

    @Inject
    QuestionKeys keys;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * What came of asking.
     *
     * @param number the question's; 0 where it was refused
     * @param code by which the asker comes back; empty where it was refused
     * @param due the last day for the answer
     * @param sure whether every holiday up to that day is known
     * @param refusals every reason against it
     */
    public record Asked(long number, String code, LocalDate due, boolean sure, List<QuestionRefusal> refusals) {}

    /** The subjects to ask about. */
    @PermitAll
    @Transactional
    public List<Question.Topic> topics() {
        return questions.topics();
    }

    /** The sum that a form asks. */
    @PermitAll
    public Sum sum(@NotNull UUID form) {
        return keys.sum(form);
    }

    /** Takes a question in, or says every reason against it at once. */
    @PermitAll
    @Transactional
    public Asked ask(@NotNull AskOrder order) {
        List<QuestionRefusal> refusals = refusals(order);
        if (!refusals.isEmpty()) {
            return new Asked(0, "", null, true, refusals);
        }
        Question asked = question(order);
        String code = keys.code(order.once());
        long number = questions.add(new Questions.Fresh(
                asked, order.once(), FollowCode.hash(code), visitor.isSignedIn() ? null : seal(order), mark(order)));
        Question kept = questions.find(number).orElseThrow();
        var days = calendar.days();
        Standing standing = Standing.of(kept, questions.steps(number), days);
        questions.derive(kept, standing);
        trail.record(
                "question.asked",
                String.valueOf(number),
                Map.of("kind", kept.kind().name()));
        LocalDate due = standing.rounds().get(0).due();
        return new Asked(number, code, due, days.sure(Question.day(kept.at()), due), List.of());
    }

    private Question question(AskOrder order) {
        boolean question = order.kind() == Kind.QUESTION;
        String words = order.words().strip();
        String title =
                question ? order.title().strip() : words.lines().findFirst().orElse("");
        return new Question(
                0,
                order.kind(),
                question ? order.about() : null,
                question ? null : order.about(),
                title.substring(0, Math.min(LONGEST_TITLE, title.length())),
                words,
                question && order.wantsPrivate(),
                visitor.actor().orElse(null),
                clock.instant());
    }

    private byte[] seal(AskOrder order) {
        return keys.seal(new Asker(order.name().strip(), order.phone().strip()), order.once());
    }

    private byte[] mark(AskOrder order) {
        return keys.mark(visitor.actor()
                .map(UUID::toString)
                .orElseGet(() -> order.phone().strip()));
    }

    private List<QuestionRefusal> refusals(AskOrder order) {
        List<QuestionRefusal> refusals = new ArrayList<>();
        if (order.once() == null) {
            return List.of(QuestionRefusal.BAD_FORM);
        }
        add(refusals, !order.trap().isEmpty(), QuestionRefusal.TRAP);
        add(refusals, !known(order), QuestionRefusal.NO_TOPIC);
        if (order.kind() == Kind.QUESTION) {
            add(refusals, order.title().strip().length() < 4, QuestionRefusal.NO_TITLE);
            add(refusals, order.title().strip().length() > LONGEST_TITLE, QuestionRefusal.LONG_TITLE);
        } else {
            add(refusals, order.words().isBlank(), QuestionRefusal.NO_WORDS);
        }
        add(refusals, order.words().strip().length() > LONGEST_WORDS, QuestionRefusal.LONG_WORDS);
        if (!visitor.isSignedIn()) {
            add(refusals, PersonalData.name(order.name()).isPresent(), QuestionRefusal.NO_NAME);
            boolean phone = !order.phone().isBlank()
                    && PersonalData.phone(order.phone()).isEmpty();
            add(refusals, !phone, QuestionRefusal.NO_PHONE);
            add(refusals, !keys.sum(order.once()).right(order.sum()), QuestionRefusal.WRONG_SUM);
        }
        boolean many = refusals.isEmpty()
                && questions.asked(mark(order), clock.instant().minus(Duration.ofDays(1)), order.once()) >= A_DAY;
        add(refusals, many, QuestionRefusal.TOO_MANY);
        return refusals;
    }

    private boolean known(AskOrder order) {
        return order.kind() == Kind.QUESTION
                ? questions.topics().stream().anyMatch(each -> each.code().equals(order.about()))
                : order.about().matches("T([1-9]|1[0-6])");
    }

    private static void add(List<QuestionRefusal> refusals, boolean against, QuestionRefusal why) {
        if (against) {
            refusals.add(why);
        }
    }
}
