package org.pingandeng.quiz.exam.watch;

import java.util.List;
import java.util.Map;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.watch.model.Step;
import org.pingandeng.quiz.exam.watch.model.Verdict;
import org.pingandeng.quiz.item.Item;

/**
 * One sitting's whole course, and whether its log holds.
 *
 * @param sitting which
 * @param titleZh the exam's Chinese title
 * @param titleEn the exam's English title
 * @param steps what happened, the first first; without answers while the sitting is open
 * @param items what was asked, by place; empty while the sitting is open
 * @param verdict what checking the log came to
 */
public record SittingView(
        Sitting sitting, String titleZh, String titleEn, List<Step> steps, Map<Integer, Item> items, Verdict verdict) {

    static SittingView of(Sitting sitting, Exam exam, List<Step> steps, Map<Integer, Item> items, Verdict verdict) {
        return new SittingView(
                sitting,
                exam == null ? sitting.exam() : exam.titleZh(),
                exam == null ? sitting.exam() : exam.titleEn(),
                steps,
                items,
                verdict);
    }
}
