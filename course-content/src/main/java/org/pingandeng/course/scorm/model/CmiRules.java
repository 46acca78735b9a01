package org.pingandeng.course.scorm.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What content may set, and to what: the run-time environments of SCORM 1.2 (section 3.4) and SCORM 2004 4th edition
 * (section 4.2), with the longest texts of 2004 for both, because tools write them in 1.2 too.
 */
enum CmiRules {
    V1_2(
            text("suspend_data", 64_000),
            text("comments", 4_096),
            text("core\\.lesson_location", 1_000),
            oneOf("core\\.lesson_status", "passed", "completed", "failed", "incomplete", "browsed", "not attempted"),
            oneOf("core\\.exit", "time-out", "suspend", "logout"),
            time("core\\.session_time", value -> CmiTimes.timespan(value).isPresent()),
            number("core\\.score\\.(raw|min|max)", 0, 100),
            text("student_preference\\.(language)", 255),
            number("student_preference\\.(audio|speed|text)", -100, 100),
            text("objectives\\.#\\.id", 255),
            oneOf("objectives\\.#\\.status", "passed", "completed", "failed", "incomplete", "browsed", "not attempted"),
            number("objectives\\.#\\.score\\.(raw|min|max)", 0, 100),
            text("interactions\\.#\\.id", 255),
            text("interactions\\.#\\.objectives\\.#\\.id", 255),
            time("interactions\\.#\\.time", CmiTimes::time),
            oneOf(
                    "interactions\\.#\\.type",
                    "true-false",
                    "choice",
                    "fill-in",
                    "matching",
                    "performance",
                    "sequencing",
                    "likert",
                    "numeric"),
            text("interactions\\.#\\.correct_responses\\.#\\.pattern", 4_000),
            number("interactions\\.#\\.weighting", -1e9, 1e9),
            text("interactions\\.#\\.student_response", 4_000),
            text("interactions\\.#\\.result", 30),
            time("interactions\\.#\\.latency", value -> CmiTimes.timespan(value).isPresent())),

    V2004(
            text("suspend_data", 64_000),
            text("location", 1_000),
            oneOf("completion_status", "completed", "incomplete", "not attempted", "unknown"),
            oneOf("success_status", "passed", "failed", "unknown"),
            oneOf("exit", "time-out", "suspend", "logout", "normal"),
            time("session_time", value -> CmiTimes.interval(value).isPresent()),
            number("progress_measure", 0, 1),
            number("score\\.scaled", -1, 1),
            number("score\\.(raw|min|max)", -1e9, 1e9),
            number("learner_preference\\.(audio_level|delivery_speed)", 0, 1e6),
            text("learner_preference\\.language", 250),
            oneOf("learner_preference\\.audio_captioning", "-1", "0", "1"),
            text("comments_from_learner\\.#\\.comment", 4_000),
            text("comments_from_learner\\.#\\.location", 250),
            time("comments_from_learner\\.#\\.timestamp", CmiTimes::moment),
            text("objectives\\.#\\.id", 4_000),
            text("objectives\\.#\\.description", 250),
            oneOf("objectives\\.#\\.completion_status", "completed", "incomplete", "not attempted", "unknown"),
            oneOf("objectives\\.#\\.success_status", "passed", "failed", "unknown"),
            number("objectives\\.#\\.progress_measure", 0, 1),
            number("objectives\\.#\\.score\\.scaled", -1, 1),
            number("objectives\\.#\\.score\\.(raw|min|max)", -1e9, 1e9),
            text("interactions\\.#\\.id", 4_000),
            text("interactions\\.#\\.description", 250),
            text("interactions\\.#\\.objectives\\.#\\.id", 4_000),
            time("interactions\\.#\\.timestamp", CmiTimes::moment),
            oneOf(
                    "interactions\\.#\\.type",
                    "true-false",
                    "choice",
                    "fill-in",
                    "long-fill-in",
                    "matching",
                    "performance",
                    "sequencing",
                    "likert",
                    "numeric",
                    "other"),
            text("interactions\\.#\\.correct_responses\\.#\\.pattern", 4_000),
            number("interactions\\.#\\.weighting", -1e9, 1e9),
            text("interactions\\.#\\.learner_response", 4_000),
            text("interactions\\.#\\.result", 30),
            time("interactions\\.#\\.latency", value -> CmiTimes.interval(value).isPresent()));

    private static final Pattern NUMBER = Pattern.compile("-?\\d{0,12}(\\.\\d{1,12})?");

    private final List<Rule> rules;

    CmiRules(Rule... rules) {
        this.rules = List.of(rules);
    }

    /** What one element may hold. */
    private record Rule(Pattern element, Function<String, Optional<CommitRefusal>> judge) {}

    private static Rule rule(String element, CommitRefusal why, Predicate<String> sound) {
        Pattern name = Pattern.compile("cmi\\." + element.replace("#", "\\d{1,4}"));
        return new Rule(name, value -> sound.test(value) ? Optional.empty() : Optional.of(why));
    }

    private static Rule text(String element, int most) {
        return rule(element, CommitRefusal.TOO_LONG, value -> value.length() <= most);
    }

    private static Rule oneOf(String element, String... words) {
        Set<String> known = Set.of(words);
        return rule(element, CommitRefusal.NOT_IN_VOCABULARY, known::contains);
    }

    private static Rule time(String element, Predicate<String> sound) {
        return rule(element, CommitRefusal.NOT_A_TIME, sound);
    }

    private static Rule number(String element, double least, double most) {
        return rule(element, CommitRefusal.NOT_IN_RANGE, value -> {
            boolean written = NUMBER.matcher(value).matches() && value.chars().anyMatch(Character::isDigit);
            double number = written ? Double.parseDouble(value) : Double.NaN;
            return number >= least && number <= most;
        });
    }

    /**
     * Judges one element.
     *
     * @param element its name
     * @param value what it is to be, not blank
     * @return why not, or empty
     */
    Optional<CommitRefusal> judge(String element, String value) {
        for (Rule rule : rules) {
            if (rule.element().matcher(element).matches()) {
                return rule.judge().apply(value);
            }
        }
        return Optional.of(CommitRefusal.UNKNOWN_ELEMENT);
    }
}
