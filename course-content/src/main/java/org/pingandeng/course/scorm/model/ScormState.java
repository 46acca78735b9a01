package org.pingandeng.course.scorm.model;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.pingandeng.course.pack.scorm.ScormLaunch;
import org.pingandeng.course.pack.scorm.ScormVersion;

/**
 * What a part of a package said of itself in one commit, found sound.
 *
 * @param cmi each element that has a value, by name
 * @param completed whether it is completed
 * @param success whether it is passed; empty where nothing was said
 * @param score 0 to 100; null where there is none
 * @param sessionMillis how long it says that it has been open
 * @param suspended whether it wants to go on where it was left
 */
public record ScormState(
        Map<String, String> cmi,
        boolean completed,
        Optional<Boolean> success,
        Double score,
        long sessionMillis,
        boolean suspended) {

    private static final Set<String> SAYS_NOTHING = Set.of("", "not attempted", "unknown");
    private static final int ELEMENTS_AT_MOST = 5_000;
    private static final int LETTERS_AT_MOST = 256 * 1024;
    /** Content that says more than a day of one sitting is wrong, not diligent. */
    private static final long SESSION_AT_MOST = 24 * 3_600_000L;

    /**
     * What came of reading a commit.
     *
     * @param state present when it is sound
     * @param refusal why it is not
     * @param element the element that is wrong, or blank
     */
    public record Reading(Optional<ScormState> state, Optional<CommitRefusal> refusal, String element) {

        private static Reading refused(CommitRefusal why, String element) {
            String shown = element.replaceAll("[^A-Za-z0-9_.]", "?");
            return new Reading(Optional.empty(), Optional.of(why), shown.substring(0, Math.min(100, shown.length())));
        }
    }

    /**
     * Reads a commit.
     *
     * @param version of the package
     * @param launch what the manifest says of the part: its scores and thresholds win over what content says
     * @param said elements by name; blank ones are as good as none
     * @param ended whether the part was closed with it: one that ended in order and said nothing of its status is
     *     completed, as both run-time environments have it
     * @return the state, or why it is refused
     */
    public static Reading read(ScormVersion version, ScormLaunch launch, Map<String, String> said, boolean ended) {
        CmiRules rules = version.modern() ? CmiRules.V2004 : CmiRules.V1_2;
        Map<String, String> kept = new TreeMap<>();
        int letters = 0;
        for (Map.Entry<String, String> each : said.entrySet()) {
            String value = each.getValue() == null ? "" : each.getValue();
            letters += each.getKey().length() + value.length();
            if (said.size() > ELEMENTS_AT_MOST || letters > LETTERS_AT_MOST) {
                return Reading.refused(CommitRefusal.TOO_LARGE, "");
            }
            if (value.isEmpty() || value.indexOf('\0') >= 0) {
                continue;
            }
            Optional<CommitRefusal> why = rules.judge(each.getKey(), value);
            if (why.isPresent()) {
                return Reading.refused(why.get(), each.getKey());
            }
            kept.put(each.getKey(), value);
        }
        ScormState state = version.modern() ? modern(kept, launch, ended) : old(kept, launch, ended);
        return new Reading(Optional.of(state), Optional.empty(), "");
    }

    private static ScormState old(Map<String, String> cmi, ScormLaunch launch, boolean ended) {
        String status = cmi.getOrDefault("cmi.core.lesson_status", "");
        boolean suspended = cmi.getOrDefault("cmi.core.exit", "").equals("suspend");
        boolean silent = ended && !suspended && SAYS_NOTHING.contains(status);
        boolean over = silent || status.equals("completed") || status.equals("passed") || status.equals("failed");
        Double score = number(cmi, "cmi.core.score.raw");
        Optional<Boolean> success = status.equals("passed")
                ? Optional.of(true)
                : status.equals("failed") ? Optional.of(false) : Optional.empty();
        if (over && score != null && launch.masteryScore() != null) {
            success = Optional.of(score >= launch.masteryScore());
        }
        return new ScormState(
                cmi,
                over,
                success,
                score,
                session(CmiTimes.timespan(cmi.getOrDefault("cmi.core.session_time", ""))),
                suspended);
    }

    private static ScormState modern(Map<String, String> cmi, ScormLaunch launch, boolean ended) {
        Double progress = number(cmi, "cmi.progress_measure");
        Double scaled = number(cmi, "cmi.score.scaled");
        boolean suspended = cmi.getOrDefault("cmi.exit", "").equals("suspend");
        String status = cmi.getOrDefault("cmi.completion_status", "");
        boolean silent = ended && !suspended && launch.threshold() == null && SAYS_NOTHING.contains(status);
        boolean completed = progress != null && launch.threshold() != null
                ? progress >= launch.threshold()
                : silent || status.equals("completed");
        String said = cmi.getOrDefault("cmi.success_status", "unknown");
        Optional<Boolean> success = said.equals("unknown") ? Optional.empty() : Optional.of(said.equals("passed"));
        if (scaled != null && launch.passingMeasure() != null) {
            success = Optional.of(scaled >= launch.passingMeasure());
        }
        return new ScormState(
                cmi,
                completed,
                success,
                scaled == null ? null : Double.valueOf(Math.max(0, scaled * 100)),
                session(CmiTimes.interval(cmi.getOrDefault("cmi.session_time", ""))),
                suspended);
    }

    private static Double number(Map<String, String> cmi, String element) {
        String value = cmi.get(element);
        return value == null ? null : Double.valueOf(value);
    }

    private static long session(OptionalLong said) {
        return Math.min(SESSION_AT_MOST, said.orElse(0));
    }

    /**
     * Whether the part is done: passed, or completed without having been failed.
     *
     * @return true also for what was passed but not said to be completed
     */
    public boolean done() {
        return success.orElse(completed);
    }
}
