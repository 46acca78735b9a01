package org.pingandeng.portal.bridge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.course.training.model.Schooling;

/**
 * A line of an enterprise's list of workers.
 *
 * @param account user name or phone
 * @param born date of birth, if told
 * @param schooling if told
 * @param post blank if not told
 * @param health whether health was stated
 * @param problem {@code NO_ACCOUNT}, {@code BORN}, {@code SCHOOLING}, {@code HEALTH}, {@code LONG}; blank when sound
 */
record WorkerLine(
        String account,
        Optional<LocalDate> born,
        Optional<Schooling> schooling,
        String post,
        boolean health,
        String problem) {

    private static final Map<String, Schooling> SCHOOLINGS = Map.of(
            "小学", Schooling.PRIMARY,
            "初中", Schooling.JUNIOR,
            "高中", Schooling.SENIOR,
            "中专", Schooling.SENIOR,
            "大专", Schooling.COLLEGE,
            "本科", Schooling.COLLEGE,
            "primary", Schooling.PRIMARY,
            "junior", Schooling.JUNIOR,
            "senior", Schooling.SENIOR,
            "college", Schooling.COLLEGE);
    private static final Map<String, Boolean> HEALTH =
            Map.of("", false, "是", true, "否", false, "yes", true, "no", false);
    private static final int LONGEST = 120;

    static WorkerLine read(String line) {
        String[] parts = line.split("[,，\\t]", -1);
        String account = part(parts, 0);
        String post = part(parts, 3);
        Optional<LocalDate> born = day(part(parts, 1));
        Optional<Schooling> schooling = Optional.ofNullable(SCHOOLINGS.get(part(parts, 2)));
        Boolean health = HEALTH.get(part(parts, 4));
        String problem = account.isEmpty()
                ? "NO_ACCOUNT"
                : born.isEmpty() && !part(parts, 1).isEmpty()
                        ? "BORN"
                        : schooling.isEmpty() && !part(parts, 2).isEmpty()
                                ? "SCHOOLING"
                                : health == null ? "HEALTH" : post.length() > LONGEST ? "LONG" : "";
        return new WorkerLine(account, born, schooling, post, Boolean.TRUE.equals(health), problem);
    }

    private static String part(String[] parts, int at) {
        return at < parts.length ? parts[at].strip() : "";
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
