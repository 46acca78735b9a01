package org.pingandeng.portal.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.Answer.Spot;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Prose;
import org.pingandeng.quiz.item.Region;

/** What somebody answered, in words; it tells nothing of the key. */
@RequestScoped
public class AnswerWords {

    private static final int PERCENT = 100;

    @Inject
    ExamWords words;

    /**
     * Puts an answer into words.
     *
     * @param item what was asked
     * @param answer to it, or null
     * @return a line each thing answered, at least one
     */
    public List<String> lines(Item item, Answer answer) {
        List<String> lines = answer == null || answer.blank() ? List.of() : said(item, answer);
        return lines.isEmpty() ? List.of(words.say("appeal.unanswered")) : lines;
    }

    private List<String> said(Item item, Answer answer) {
        if (answer instanceof Answer.Verdict verdict) {
            return List.of(words.say(verdict.right() ? "appeal.true" : "appeal.false"));
        }
        if (answer instanceof Answer.Choice choice) {
            return texts(CandidateItem.options(item), choice.chosen().stream().sorted());
        }
        if (answer instanceof Answer.Filled filled) {
            return numbered(filled.texts());
        }
        if (answer instanceof Answer.Order order && item instanceof Item.Ordering ordering) {
            return numbered(texts(ordering.steps(), order.order().stream()));
        }
        if (answer instanceof Answer.Pairs pairs && item instanceof Item.Matching matching) {
            return pairs(matching, pairs);
        }
        if (answer instanceof Answer.Spots spots && item instanceof Item.HazardPicture picture) {
            return spots.spots().stream().map(spot -> place(picture, spot)).toList();
        }
        if (answer instanceof Answer.Parts parts && item instanceof Item.CaseStudy study) {
            return parts(study, parts);
        }
        return answer instanceof Answer.Essay essay ? List.of(essay.text()) : List.of();
    }

    private static List<String> texts(List<String> known, Stream<Integer> positions) {
        return positions
                .filter(at -> at >= 0 && at < known.size())
                .map(at -> Prose.plain(known.get(at)))
                .toList();
    }

    private static List<String> numbered(List<String> texts) {
        List<String> lines = new ArrayList<>();
        texts.forEach(text -> lines.add((lines.size() + 1) + ". " + (text.isBlank() ? "—" : text)));
        return lines;
    }

    private static List<String> pairs(Item.Matching item, Answer.Pairs answer) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < Math.min(item.prompts().size(), answer.chosen().size()); at++) {
            List<String> chosen =
                    texts(item.choices(), Stream.of(answer.chosen().get(at)));
            lines.add(Prose.plain(item.prompts().get(at)) + " → " + (chosen.isEmpty() ? "—" : chosen.get(0)));
        }
        return lines;
    }

    /** By the name of its region, whether that is a hazard or not; elsewhere by where it was pointed at. */
    private static String place(Item.HazardPicture item, Spot spot) {
        if (spot instanceof Spot.Listed listed) {
            return listed.region() < item.regions().size()
                    ? item.regions().get(listed.region()).label()
                    : "—";
        }
        Region.Point at = ((Spot.Pointed) spot).at();
        return item.regions().stream()
                .filter(region -> region.holds(at))
                .findFirst()
                .map(Region::label)
                .orElse("(" + at.x() / PERCENT + "%, " + at.y() / PERCENT + "%)");
    }

    private List<String> parts(Item.CaseStudy study, Answer.Parts answer) {
        List<String> lines = new ArrayList<>();
        for (int part = 0; part < study.parts().size(); part++) {
            List<String> said = lines(study.parts().get(part).item(), answer.at(part));
            lines.add("(" + (part + 1) + ") " + String.join("；", said));
        }
        return lines;
    }
}
