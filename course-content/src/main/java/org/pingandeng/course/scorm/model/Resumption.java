package org.pingandeng.course.scorm.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.pingandeng.course.pack.scorm.ScormItem;
import org.pingandeng.course.pack.scorm.ScormLaunch;
import org.pingandeng.course.pack.scorm.ScormVersion;

/**
 * What a part is told when it is opened.
 *
 * @param launch the number of this launch
 * @param modern whether it speaks SCORM 2004
 * @param sco whether it speaks at all
 * @param file what is opened
 * @param suffix parameters and fragment of its address
 * @param title what it is called
 * @param cmi the elements it finds, by name
 */
public record Resumption(
        UUID launch, boolean modern, boolean sco, String file, String suffix, String title, Map<String, String> cmi) {

    /**
     * Puts together what a part finds: what it said last where it goes on, and what the manifest says of it.
     *
     * @param version of the package
     * @param item the part
     * @param standing where the learner stands with it now
     * @return for the page that opens it
     */
    public static Resumption of(ScormVersion version, ScormItem item, PartStanding standing) {
        Map<String, String> cmi = new TreeMap<>(standing.cmi());
        boolean first = standing.cmi().isEmpty() && !standing.done();
        String entry = standing.goesOn() ? "resume" : first ? "ab-initio" : "";
        if (version.modern()) {
            modern(cmi, item.launch(), standing, entry);
        } else {
            old(cmi, item.launch(), standing, entry);
        }
        cmi.values().removeIf(String::isEmpty);
        return new Resumption(
                standing.launch(),
                version.modern(),
                item.launch().sco(),
                item.launch().file(),
                item.launch().suffix(),
                item.title(),
                cmi);
    }

    private static void old(Map<String, String> cmi, ScormLaunch launch, PartStanding standing, String entry) {
        cmi.remove("cmi.core.exit");
        cmi.remove("cmi.core.session_time");
        cmi.put("cmi.core.entry", entry);
        cmi.put("cmi.core.credit", "credit");
        cmi.put("cmi.core.lesson_mode", "normal");
        cmi.put("cmi.core.total_time", CmiTimes.asTimespan(standing.earlierMillis()));
        cmi.put("cmi.launch_data", launch.launchData());
        cmi.put("cmi.student_data.mastery_score", plain(launch.masteryScore()));
        cmi.put("cmi.student_data.max_time_allowed", launch.timeLimit());
        cmi.put("cmi.student_data.time_limit_action", launch.timeLimitAction());
    }

    private static void modern(Map<String, String> cmi, ScormLaunch launch, PartStanding standing, String entry) {
        cmi.remove("cmi.exit");
        cmi.remove("cmi.session_time");
        cmi.put("cmi.entry", entry);
        cmi.put("cmi.credit", "credit");
        cmi.put("cmi.mode", "normal");
        cmi.put("cmi.total_time", CmiTimes.asInterval(standing.earlierMillis()));
        cmi.put("cmi.launch_data", launch.launchData());
        cmi.put("cmi.scaled_passing_score", plain(launch.passingMeasure()));
        cmi.put("cmi.completion_threshold", plain(launch.threshold()));
        cmi.put("cmi.max_time_allowed", launch.timeLimit());
        cmi.put("cmi.time_limit_action", launch.timeLimitAction());
    }

    private static String plain(Double number) {
        return number == null
                ? ""
                : new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
}
