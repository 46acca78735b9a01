package org.pingandeng.course.exercise.model;

import java.util.List;

/**
 * Practice within a lesson (随堂练习): questions out of the bank.
 *
 * @param topic the beginning of their topics' path; blank where questions are named
 * @param questions their codes in the bank; none where a topic is named
 * @param count how many are asked at most
 * @param share how many of those asked must be right for the lesson to be done, in percent
 */
public record DrillOrder(String topic, List<String> questions, int count, int share) {

    /** The most questions of one lesson. */
    public static final int COUNT_AT_MOST = 50;

    /** Nothing chosen yet. */
    public static final DrillOrder NONE = new DrillOrder("", List.of(), 5, 80);

    public DrillOrder {
        questions = List.copyOf(questions);
    }

    /**
     * Whether questions are named one by one.
     *
     * @return false where they are drawn from a topic
     */
    public boolean named() {
        return !questions.isEmpty();
    }

    /**
     * Whether enough is right.
     *
     * @param asked how many were asked
     * @param right how many of them were right
     * @return true once the share is reached
     */
    public boolean reached(int asked, int right) {
        return asked > 0 && right * 100 >= share * asked;
    }

    /**
     * How many must be right.
     *
     * @param asked how many are asked
     * @return the least number that reaches the share
     */
    public int needed(int asked) {
        return (share * asked + 99) / 100;
    }

    /**
     * Its words, to be compared with another's.
     *
     * @return topic, questions and numbers
     */
    public List<String> lines() {
        return List.of(named() ? String.join(", ", questions) : topic, count + " × " + share + "%");
    }
}
