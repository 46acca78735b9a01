package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.course.programme.Completion;
import org.pingandeng.course.programme.LessonProgress;
import org.pingandeng.course.programme.model.PlayerPolicy;
import org.pingandeng.course.programme.model.PlayerPolicy.Seeking;
import org.pingandeng.portal.web.site.Preferences;

/** How a programme's films are watched, in words. */
@RequestScoped
public class PlayerManners {

    @Inject
    LearnWords words;

    @Inject
    Preferences preferences;

    /**
     * A speed to choose.
     *
     * @param percent of the natural one
     * @param label such as {@code 1.25×}
     */
    public record Speed(int percent, String label) {
        static Speed of(int percent) {
            return new Speed(percent, times(percent) + "×");
        }
    }

    private static String times(int percent) {
        BigDecimal times = BigDecimal.valueOf(percent, 2).stripTrailingZeros();
        return (times.scale() < 1 ? times.setScale(1) : times).toPlainString();
    }

    List<Speed> speeds(PlayerPolicy policy) {
        return policy.speeds().stream().map(Speed::of).toList();
    }

    /** The name of the rule on moving the film. */
    String rule(PlayerPolicy policy, boolean ahead) {
        return switch (policy.seeking()) {
            case BACK -> "back";
            case NONE -> "none";
            default -> ahead ? "free" : "watch";
        };
    }

    String putBack(PlayerPolicy policy) {
        return policy.seeking() == Seeking.NONE
                ? "lesson.still"
                : policy.seeking() == Seeking.BACK ? "lesson.backOnly" : "lesson.ahead";
    }

    /** What else there is to say: speeds, questions, how much is enough. */
    List<String> of(PlayerPolicy policy) {
        List<String> said = new ArrayList<>();
        if (policy.fastest() > PlayerPolicy.NATURAL) {
            String faster = policy.speeds().stream()
                    .filter(speed -> speed > PlayerPolicy.NATURAL)
                    .map(PlayerManners::times)
                    .collect(Collectors.joining(words.say("list.comma")));
            String counts = policy.fasterPercent() == 100 ? "all" : policy.fasterPercent() == 0 ? "nothing" : "part";
            said.add(say("manner.faster." + counts, faster, policy.fasterPercent()));
        } else {
            said.add(words.say("manner.natural"));
        }
        if (policy.questions().asked()) {
            said.add(say(
                    "manner.questions",
                    policy.questions().count(),
                    policy.questions().answerSeconds()));
        }
        if (policy.leastPercent() < 100) {
            said.add(say("manner.least", policy.leastPercent()));
        }
        return said;
    }

    private String say(String key, Object... values) {
        return MessageFormat.format(words.say(key), values);
    }

    /** The chapters' titles by the first lesson of each that a learner has. */
    Map<String, String> chapters(Completion completion) {
        List<String> offered = completion.lessons().stream()
                .map(LessonProgress::lesson)
                .map(CourseView.LessonView::id)
                .toList();
        Map<String, String> first = new LinkedHashMap<>();
        completion.programme().courses().stream()
                .flatMap(course -> course.chapters().stream())
                .forEach(chapter -> chapter.lessons().stream()
                        .map(CourseView.LessonView::id)
                        .filter(offered::contains)
                        .findFirst()
                        .ifPresent(id -> first.put(id, chapter.title().in(preferences.getLocale()))));
        return first;
    }
}
