package org.pingandeng.quiz.practice;

import java.util.List;

/**
 * A question of practice, or one question of a case: laid out for its form before the answer, with its key afterwards.
 *
 * @param name what the names of its form fields begin with; empty outside a case
 * @param number from 1 within a case; 0 outside
 * @param type the type's word
 * @param stem the question
 * @param options of a statement and of choices, in the order to show
 * @param blanks what was filled in, one a blank
 * @param steps the places of an order, the first step first
 * @param pairs the prompts of a matching
 * @param scene a picture with hazards; null for other types
 * @param essay sentences; null for other types
 * @param parts of a case
 * @param asked the candidate's form of the item as JSON, for scripts; empty once it was answered
 * @param given what was answered so far as JSON; empty for nothing
 * @param verdict {@code RIGHT}, {@code PARTLY}, {@code WRONG}, {@code UNANSWERED} or {@code PENDING}; empty before the answer
 * @param explanation why, for a question of a case; empty before the answer
 */
public record QuestionView(
        String name,
        int number,
        String type,
        String stem,
        List<OptionView> options,
        List<BlankView> blanks,
        List<StepView> steps,
        List<PairView> pairs,
        SceneView scene,
        EssayView essay,
        List<QuestionView> parts,
        String asked,
        String given,
        String verdict,
        String explanation) {

    /**
     * An option.
     *
     * @param value what the form sends
     * @param letter A, B, C …
     * @param text what it says
     * @param chosen whether it was chosen
     * @param key whether it is right; false before the answer
     */
    public record OptionView(String value, String letter, String text, boolean chosen, boolean key) {}

    /**
     * A blank.
     *
     * @param number from 1
     * @param given what was typed
     * @param key the answer to show; empty before the answer
     * @param right whether it was right
     */
    public record BlankView(int number, String given, String key, boolean right) {}

    /**
     * A place in an order.
     *
     * @param place from 1
     * @param choices the steps, in the order to show
     * @param given the step that was put here; empty for none
     * @param key the step that belongs here; empty before the answer
     * @param right whether they are the same
     */
    public record StepView(int place, List<OptionView> choices, String given, String key, boolean right) {}

    /**
     * A prompt of a matching.
     *
     * @param number from 1
     * @param prompt what is asked
     * @param choices what to choose from, in the order to show
     * @param given what was chosen; empty for nothing
     * @param key what belongs to it; empty before the answer
     * @param right whether they are the same
     */
    public record PairView(
            int number, String prompt, List<OptionView> choices, String given, String key, boolean right) {}

    /**
     * Sentences.
     *
     * @param text what was written
     * @param reference the answer to compare with; empty before the answer
     * @param points what must be said; empty before the answer
     */
    public record EssayView(String text, String reference, List<PointView> points) {}

    /**
     * Something a short answer must say.
     *
     * @param value what the form sends
     * @param text the point; empty where the reference as a whole is meant
     * @param weight its share against the other points
     * @param said whether the learner said so
     */
    public record PointView(String value, String text, int weight, boolean said) {}

    /**
     * Whether several options may be chosen.
     *
     * @return true for multiple choice
     */
    public boolean multiple() {
        return "multiple".equals(type);
    }

    /**
     * Whether it has been answered, so that its key is here.
     *
     * @return true after the answer
     */
    public boolean answered() {
        return !verdict.isEmpty();
    }
}
