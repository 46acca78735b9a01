package org.pingandeng.quiz.exam.practical.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * All scoring sheets of a trade, in all their versions.
 *
 * @param sheets any order
 */
public record SheetBook(List<ScoreSheet> sheets) {

    public SheetBook {
        sheets = List.copyOf(sheets);
    }

    /**
     * The sheets of a subject on a day.
     *
     * @param subject which
     * @param day which
     * @return the latest version of each, by code
     */
    public List<ScoreSheet> on(Subject subject, LocalDate day) {
        Map<String, ScoreSheet> latest = new TreeMap<>();
        sheets.stream()
                .filter(sheet -> sheet.subject() == subject && !sheet.from().isAfter(day))
                .sorted(Comparator.comparing(ScoreSheet::from))
                .forEach(sheet -> latest.put(sheet.code(), sheet));
        return List.copyOf(latest.values());
    }

    /**
     * The sheet of each subject that a seed draws.
     *
     * @param day of the date
     * @param seed stored
     * @return one a subject; the same for the same day and seed
     */
    public Map<Subject, ScoreSheet> drawn(LocalDate day, long seed) {
        Random chance = new Random(seed);
        Map<Subject, ScoreSheet> drawn = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            List<ScoreSheet> all = on(subject, day);
            int which = chance.nextInt(Integer.MAX_VALUE);
            if (!all.isEmpty()) {
                drawn.put(subject, all.get(which % all.size()));
            }
        }
        return drawn;
    }

    /**
     * One version of one sheet.
     *
     * @param code which
     * @param from which version
     * @return it
     */
    public Optional<ScoreSheet> find(String code, LocalDate from) {
        return sheets.stream()
                .filter(sheet -> sheet.code().equals(code) && sheet.from().equals(from))
                .findFirst();
    }

    /**
     * What each subject is worth on a day.
     *
     * @param day which
     * @return the subjects that there are
     */
    public Map<Subject, Integer> worth(LocalDate day) {
        Map<Subject, Integer> worth = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            on(subject, day).stream()
                    .mapToInt(ScoreSheet::points)
                    .max()
                    .ifPresent(points -> worth.put(subject, points));
        }
        return worth;
    }
}
