package org.pingandeng.course.exercise.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.pingandeng.course.Text;

/**
 * A branching scenario (仿真模拟): a situation, what can be done in it, what comes of that, and what is to be learnt. It
 * begins with its first situation.
 *
 * @param goal when a learner has done it
 * @param situations in the order of their author
 */
public record Scenario(Goal goal, List<Situation> situations) {

    /** Nothing written yet. */
    public static final Scenario NONE = new Scenario(Goal.GOOD_ENDING, List.of());

    /** When it is done. */
    public enum Goal {
        /** With whatever ending. */
        ANY_ENDING,
        /** With a good ending only. */
        GOOD_ENDING
    }

    /** What a choice is worth. */
    public enum Quality {
        /** What should be done. */
        GOOD,
        /** What may go well. */
        RISKY,
        /** What must not be done. */
        WRONG
    }

    public Scenario {
        situations = List.copyOf(situations);
    }

    /**
     * A situation.
     *
     * @param key its name within the scenario; learners never see it
     * @param title in a few words
     * @param text what is going on, a paragraph a line
     * @param picture what is to be seen
     * @param choices what can be done; none where it ends
     * @param ending what it comes to, where it ends
     */
    public record Situation(
            String key,
            Text title,
            Text text,
            Optional<Picture> picture,
            List<Choice> choices,
            Optional<Ending> ending) {
        public Situation {
            choices = List.copyOf(choices);
        }

        /**
         * The best that can be done here.
         *
         * @return the good choices, in the order of their author
         */
        public List<Choice> best() {
            return choices.stream()
                    .filter(choice -> choice.quality() == Quality.GOOD)
                    .toList();
        }
    }

    /**
     * A picture.
     *
     * @param file its digest in the media library
     * @param alt what it shows, for those who cannot see it
     */
    public record Picture(String file, Text alt) {}

    /**
     * Something that can be done.
     *
     * @param text what
     * @param quality what it is worth
     * @param consequence what comes of it
     * @param to the key of the situation that it leads to
     */
    public record Choice(Text text, Quality quality, Text consequence, String to) {}

    /**
     * How it ends.
     *
     * @param good whether everybody goes home safe
     * @param lesson what is to be learnt
     * @param rule the law or rule behind it, by name and article; may be blank
     * @param since the day the rule came into force, such as {@code 2021-09-01}; may be blank
     */
    public record Ending(boolean good, Text lesson, Text rule, String since) {}

    /**
     * Where the situation of a key stands.
     *
     * @param key its name
     * @return from 0; empty for no such
     */
    public Optional<Integer> place(String key) {
        return IntStream.range(0, situations.size())
                .filter(at -> situations.get(at).key().equals(key))
                .boxed()
                .findFirst();
    }

    /**
     * Its words, to be compared with another's.
     *
     * @return line by line
     */
    public List<String> lines() {
        return ScenarioLines.of(this);
    }

    /**
     * The same with other names for its pictures.
     *
     * @param renaming asked for each
     * @return the scenario
     */
    public Scenario renamed(UnaryOperator<String> renaming) {
        return new Scenario(
                goal,
                situations.stream()
                        .map(each -> new Situation(
                                each.key(),
                                each.title(),
                                each.text(),
                                each.picture()
                                        .map(picture -> new Picture(renaming.apply(picture.file()), picture.alt())),
                                each.choices(),
                                each.ending()))
                        .toList());
    }
}
