package org.pingandeng.portal.question.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingandeng.portal.question.model.Question.Kind;
import org.pingandeng.portal.question.model.Round.State;

/**
 * How a question stands, from what happened to it.
 *
 * @param rounds the question and what was asked after it, in order
 * @param closed whether only the asker reads it
 * @param reviewBy until when its last answer is to be read again; null without an answer
 * @param rating what the asker says of the answer; null before
 * @param refusal why it was not taken; null where it was
 */
public record Standing(List<Round> rounds, boolean closed, LocalDate reviewBy, Step rating, Step refusal) {

    /** Within so many working days a question is answered. */
    public static final int DAYS = 15;
    /** So often somebody may ask on. */
    public static final int FOLLOW_UPS = 2;

    /** Works it out. */
    public static Standing of(Question question, List<Step> steps, WorkingDays days) {
        List<Round> rounds = new ArrayList<>();
        rounds.add(asked(1, question.words(), question.at(), Route.OFFICE, days));
        boolean closed = question.wantsPrivate();
        LocalDate reviewBy = null;
        Step rating = null;
        Step refusal = null;
        for (Step step : steps) {
            Round last = rounds.get(rounds.size() - 1);
            switch (step.kind()) {
                case CLOSED -> closed = true;
                case RATED -> rating = step;
                case FOLLOWED -> rounds.add(asked(last.number() + 1, step.words(), step.at(), last.route(), days));
                case RENEWED -> reviewBy = step.day();
                default -> {
                    refusal = step.kind() == Step.Kind.REFUSED ? step : refusal;
                    rounds.set(rounds.size() - 1, after(last, step, days));
                    reviewBy =
                            step.kind() == Step.Kind.PUBLISHED ? last.answer().day() : reviewBy;
                }
            }
        }
        return new Standing(List.copyOf(rounds), closed, reviewBy, rating, refusal);
    }

    private static Round asked(int number, String words, Instant at, Route route, WorkingDays days) {
        LocalDate due = days.due(Question.day(at), DAYS);
        return new Round(number, words, at, due, State.WAITING, route, null, null, null, null, due, null);
    }

    private static Round after(Round round, Step step, WorkingDays days) {
        return switch (step.kind()) {
            case ACCEPTED -> changed(round, State.OPEN, step.route(), round.answer());
            case ROUTED -> changed(round, round.state(), step.route(), round.answer());
            case ANSWERED -> changed(round, State.CHECK, round.route(), step);
            case RETURNED -> changed(round, State.OPEN, round.route(), round.answer());
            case REFUSED -> dealt(round, State.REFUSED, step, round.shown());
            case PUBLISHED -> dealt(round, State.ANSWERED, step, round.answer());
            case REOPENED ->
                new Round(
                        round.number(),
                        round.words(),
                        round.askedAt(),
                        days.due(Question.day(step.at()), DAYS),
                        State.OPEN,
                        round.route(),
                        round.answer(),
                        round.shown(),
                        null,
                        round.shownAt(),
                        round.firstDue(),
                        round.firstDealt());
            default -> round;
        };
    }

    private static Round changed(Round round, State state, Route route, Step answer) {
        return new Round(
                round.number(),
                round.words(),
                round.askedAt(),
                round.due(),
                state,
                route,
                answer,
                round.shown(),
                round.dealtAt(),
                round.shownAt(),
                round.firstDue(),
                round.firstDealt());
    }

    private static Round dealt(Round round, State state, Step step, Step shown) {
        return new Round(
                round.number(),
                round.words(),
                round.askedAt(),
                round.due(),
                state,
                round.route(),
                round.answer(),
                shown,
                step.at(),
                state == State.ANSWERED ? step.at() : round.shownAt(),
                round.firstDue(),
                round.firstDealt() == null ? step.at() : round.firstDealt());
    }

    /** The round that was asked last. */
    public Round last() {
        return rounds.get(rounds.size() - 1);
    }

    /** How the last round stands. */
    public State state() {
        return last().state();
    }

    /** Whether some answer was let out. */
    public boolean answered() {
        return rounds.stream().anyMatch(each -> each.shown() != null);
    }

    /** Whether the public reads it. */
    public boolean live(Kind kind) {
        Round first = rounds.get(0);
        boolean let = kind == Kind.COMMENT
                ? first.state() != State.WAITING && first.state() != State.REFUSED
                : first.shown() != null;
        return let && !closed;
    }

    /** What the public reads of it: of what was asked on, only what was answered. */
    public List<Round> shown(Kind kind) {
        return rounds.stream()
                .filter(each -> each.shown() != null || kind == Kind.COMMENT && each.number() == 1)
                .toList();
    }

    /** How often the asker may ask on. */
    public int followUpsLeft() {
        return state() == State.ANSWERED ? FOLLOW_UPS + 1 - rounds.size() : 0;
    }

    /** Whether a step may happen now. */
    public Optional<QuestionRefusal> against(Step.Kind kind) {
        State state = state();
        boolean may = switch (kind) {
            case ACCEPTED -> state == State.WAITING;
            case REFUSED -> state == State.WAITING || state == State.OPEN;
            case ROUTED, ANSWERED -> state == State.OPEN;
            case RETURNED, PUBLISHED -> state == State.CHECK;
            case REOPENED, FOLLOWED -> state == State.ANSWERED;
            case RENEWED, DRAFTED -> answered() && !last().pending();
            case RATED -> answered();
            case CLOSED -> !closed;
            case SEEN -> true;
        };
        return may ? Optional.empty() : Optional.of(QuestionRefusal.NOT_NOW);
    }
}
