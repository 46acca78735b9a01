package org.pingandeng.quiz.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.DoubleMarking;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.model.GivenMark;
import org.pingandeng.quiz.exam.model.Rulings.Place;
import org.pingandeng.quiz.exam.model.WrittenAnswer;
import org.pingandeng.quiz.exam.model.WrittenAnswers;
import org.pingandeng.quiz.exam.model.WrittenAnswers.Pile;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.port.AuditTrail;

/**
 * Where persons mark what no machine can (阅卷). Answers come pile by pile, question by question, without names; each is
 * read by two, by a third where they differ ({@link DoubleMarking}). With the last of its answers a sitting gets its
 * mark.
 */
@ApplicationScoped
public class MarkersDesk {

    private static final Duration CLAIM = Duration.ofMinutes(20);

    @Inject
    WrittenAnswers answers;

    @Inject
    MarkingRoom marking;

    @Inject
    ItemBank bank;

    @Inject
    Exams exams;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * A pile with the words people know it by.
     *
     * @param pile which
     * @param titleZh the exam's Chinese title
     * @param titleEn the exam's English title
     * @param question what was asked
     */
    public record PileView(Pile pile, String titleZh, String titleEn, String question) {}

    /** What became of a mark; each has its words at the edge ({@code marking.<NAME>}). */
    public enum Marked {
        /** Taken; further markers are needed. */
        TAKEN,
        /** Taken, and with it the answer has its mark. */
        DECIDED,
        /** Others have decided it meanwhile; this mark was not needed. */
        NOT_WAITING,
        /** This marker has marked it before; the first mark stands. */
        MARKED_BEFORE
    }

    /**
     * What waits for a marker.
     *
     * @param marker who asks
     * @return the longest waiting first
     */
    @RolesAllowed(QuizPermissions.MARK)
    @Transactional
    public List<PileView> piles(@NotNull UUID marker) {
        List<Pile> piles = answers.piles(marker);
        Map<VersionId, Item> items =
                bank.contents(piles.stream().map(Pile::version).toList());
        return piles.stream()
                .filter(pile -> items.containsKey(pile.version()))
                .map(pile -> view(pile, part(items.get(pile.version()), pile.part())))
                .toList();
    }

    private PileView view(Pile pile, Item question) {
        Optional<Exam> exam = exams.find(pile.exam());
        return new PileView(
                pile,
                exam.map(Exam::titleZh).orElse(pile.exam()),
                exam.map(Exam::titleEn).orElse(pile.exam()),
                question.text().stem());
    }

    private static Item part(Item item, int part) {
        return item instanceof Item.CaseStudy study
                ? study.parts().get(part - 1).item()
                : item;
    }

    /**
     * The next answer of a pile. It is kept for this marker for twenty minutes.
     *
     * @param pile from {@link #piles}
     * @param marker who
     * @return empty when nothing is left to do
     */
    @RolesAllowed(QuizPermissions.MARK)
    @Transactional
    public Optional<WrittenSheet> next(@NotNull Pile pile, @NotNull UUID marker) {
        Instant now = clock.instant();
        return answers.next(pile, marker, now, now.plus(CLAIM)).map(this::sheet);
    }

    private WrittenSheet sheet(WrittenAnswer answer) {
        Item whole = bank.contents(List.of(answer.version())).get(answer.version());
        Item.ShortAnswer asked = (Item.ShortAnswer) part(whole, answer.place().part());
        return new WrittenSheet(
                answer.sitting(),
                answer.place(),
                whole instanceof Item.CaseStudy study ? study.text().stem() : "",
                asked.text().stem(),
                asked.reference(),
                asked.points(),
                answer.text());
    }

    /**
     * Marks an answer.
     *
     * @param sitting of the sheet
     * @param place of the sheet
     * @param marker who
     * @param given in the sheet's units, at most its whole
     * @param remark for those who look at it later; may be empty
     * @return what became of it
     */
    @RolesAllowed(QuizPermissions.MARK)
    @Transactional
    public Marked mark(
            @NotNull UUID sitting,
            @NotNull Place place,
            @NotNull UUID marker,
            @Min(0) int given,
            @NotNull @Size(max = 500) String remark) {
        return answers.lockOpen(sitting, place)
                .map(answer ->
                        mark(answer, new GivenMark(marker, given, sheet(answer).whole()), remark))
                .orElse(Marked.NOT_WAITING);
    }

    private Marked mark(WrittenAnswer answer, GivenMark mark, String remark) {
        if (!answers.mark(answer.sitting(), answer.place(), mark, remark, clock.instant())) {
            return Marked.MARKED_BEFORE;
        }
        trail.record(
                "exam.answerMarked",
                answer.sitting().toString(),
                Map.of("slot", answer.place().slot(), "part", answer.place().part()));
        if (DoubleMarking.USUAL
                .decided(answers.marks(answer.sitting(), answer.place()))
                .isEmpty()) {
            return Marked.TAKEN;
        }
        answers.decide(answer.sitting(), answer.place(), clock.instant());
        marking.remark(answer.sitting(), "markers");
        return Marked.DECIDED;
    }
}
