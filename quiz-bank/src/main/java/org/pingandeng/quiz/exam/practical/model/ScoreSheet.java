package org.pingandeng.quiz.exam.practical.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scoring sheet (评分表): one task of one subject, with the steps that earn points, what takes points away and what
 * ends it (否决项).
 *
 * @param code which; its versions share it
 * @param from from which day on this version is used
 * @param trade of which trade, such as {@code low-voltage-electrician}
 * @param subject of which subject
 * @param title what is to be done
 * @param minutes how long it may take
 * @param passMark from how many points on the subject stands as done well; it is shown, the whole exam decides
 * @param steps what earns points, in order
 * @param deductions what takes points away
 * @param vetoes what ends the exam
 * @param confirm what the county has to confirm before it is used; blank where nothing
 */
public record ScoreSheet(
        String code,
        LocalDate from,
        String trade,
        Subject subject,
        String title,
        int minutes,
        int passMark,
        List<Step> steps,
        List<Deduction> deductions,
        List<Veto> vetoes,
        String confirm) {

    public ScoreSheet {
        steps = List.copyOf(steps);
        deductions = List.copyOf(deductions);
        vetoes = List.copyOf(vetoes);
    }

    /**
     * Something that is done and seen.
     *
     * @param id within its sheet
     * @param text what
     * @param points for it
     */
    public record Step(String id, String text, int points) {}

    /**
     * Something that takes points away, each time.
     *
     * @param id within its sheet
     * @param text what
     * @param points each time
     * @param most how often it counts
     */
    public record Deduction(String id, String text, int points, int most) {}

    /**
     * Something that ends the exam.
     *
     * @param id within its sheet
     * @param text what
     */
    public record Veto(String id, String text) {}

    /**
     * Everything that can be earned.
     *
     * @return the points of all steps
     */
    public int points() {
        return steps.stream().mapToInt(Step::points).sum();
    }

    /**
     * Whether ticks are of this sheet.
     *
     * @param ticks any
     * @return false where they name a line that it has not, or a number out of the ordinary
     */
    public boolean fits(Ticks ticks) {
        return ids(steps.stream().map(Step::id).toList()).containsAll(ticks.steps())
                && ids(vetoes.stream().map(Veto::id).toList()).containsAll(ticks.vetoes())
                && ticks.deductions().entrySet().stream()
                        .allMatch(each -> deductions.stream()
                                .anyMatch(line -> line.id().equals(each.getKey())
                                        && each.getValue() >= 0
                                        && each.getValue() <= line.most()));
    }

    private static Set<String> ids(List<String> all) {
        return all.stream().collect(Collectors.toSet());
    }

    /**
     * What ticks are worth: the steps that were done, less what was taken away, never below nothing; nothing after a
     * veto.
     *
     * @param ticks that fit
     * @return the score
     */
    public Score score(Ticks ticks) {
        int earned = steps.stream()
                .filter(step -> ticks.steps().contains(step.id()))
                .mapToInt(Step::points)
                .sum();
        int lost = deductions.stream()
                .mapToInt(line -> line.points() * ticks.deductions().getOrDefault(line.id(), 0))
                .sum();
        boolean vetoed = !ticks.vetoes().isEmpty();
        return new Score(vetoed ? 0 : Math.max(0, earned - lost), vetoed);
    }
}
