package org.pingandeng.quiz.practice;

import java.util.List;
import java.util.UUID;

/**
 * One question of a drill, before or after its answer.
 *
 * @param drill which round
 * @param slot its place, from 1
 * @param slots how many there are
 * @param right how many were right so far
 * @param type the type's word
 * @param stem the question
 * @param options in the order to show; empty for blanks
 * @param blanks what was filled in, one a blank; empty for options
 * @param multiple whether several options may be chosen
 * @param answered whether it has been answered: then the key and the explanation are there
 * @param verdict {@code RIGHT}, {@code PARTLY}, {@code WRONG}; empty before the answer
 * @param explanation why; empty before the answer
 * @param law articles behind it; empty before the answer
 * @param topic its topic
 */
public record DrillView(
        UUID drill,
        int slot,
        int slots,
        int right,
        String type,
        String stem,
        List<OptionView> options,
        List<BlankView> blanks,
        boolean multiple,
        boolean answered,
        String verdict,
        String explanation,
        List<String> law,
        String topic) {

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
     * Whether another question follows.
     *
     * @return false on the last
     */
    public boolean more() {
        return slot < slots;
    }
}
