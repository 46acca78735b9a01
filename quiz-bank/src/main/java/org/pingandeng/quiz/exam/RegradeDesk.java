package org.pingandeng.quiz.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.Correction;
import org.pingandeng.quiz.exam.model.Corrections;
import org.pingandeng.quiz.exam.model.Marking;
import org.pingandeng.quiz.exam.model.Rulings;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.model.Sittings;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.port.AuditTrail;
import org.pingandeng.quiz.port.Outbox;

/**
 * Where an item that proved wrong after it was sat is put right (重新评分): first it is seen whose mark changes and who
 * crosses the pass mark, then all are marked again in one transaction, with the reason on record, a notice to those
 * concerned, and an erratum for the public.
 */
@ApplicationScoped
public class RegradeDesk {

    @Inject
    Corrections corrections;

    @Inject
    Sittings sittings;

    @Inject
    ItemBank bank;

    @Inject
    Marker marker;

    @Inject
    MarkingRoom marking;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * How an item is put right.
     *
     * @param rekeyedTo the version with the right key; empty to drop the item, which gives everybody its points
     * @param nobodyLoses whether an answer keeps what the wrong key gave it
     */
    public record Plan(OptionalInt rekeyedTo, boolean nobodyLoses) {}

    /**
     * Versions of an item by whose key the answers to another version can be marked: of the same type, with the same
     * choices in the same order.
     *
     * @param sat the version that was sat
     * @return their numbers, the latest first
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public List<Integer> keys(@NotNull VersionId sat) {
        Item was = marker.item(sat);
        int latest = bank.latest(sat.item());
        return IntStream.iterate(latest, version -> version >= 1, version -> version - 1)
                .filter(version -> version != sat.version())
                .filter(version -> fits(was, marker.item(new VersionId(sat.item(), version))))
                .boxed()
                .toList();
    }

    private static boolean fits(Item was, Item other) {
        boolean sameParts = !(was instanceof Item.CaseStudy study)
                || other instanceof Item.CaseStudy changed
                        && study.parts().size() == changed.parts().size()
                        && IntStream.range(0, study.parts().size())
                                .allMatch(part -> fits(
                                        study.parts().get(part).item(),
                                        changed.parts().get(part).item()));
        return was.type() == other.type()
                && CandidateItem.options(was).size()
                        == CandidateItem.options(other).size()
                && sameParts;
    }

    /**
     * What a correction would do; changes nothing.
     *
     * @param sat the version that was sat
     * @param plan how it would be put right
     * @return whose mark would change
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public RegradeView preview(@NotNull VersionId sat, @NotNull Plan plan) {
        Rulings.Correction correction = correction(sat, plan);
        List<RegradeView.Line> lines = new ArrayList<>();
        int all = 0;
        for (UUID id : corrections.sittings(sat)) {
            Optional<Sitting> had = sittings.find(id)
                    .filter(sitting -> sitting.paper().slots().stream()
                            .anyMatch(slot -> new VersionId(slot.item(), slot.version()).equals(sat)));
            all += had.isPresent() ? 1 : 0;
            had.flatMap(sitting -> line(sitting, sat, correction)).ifPresent(lines::add);
        }
        lines.sort(Comparator.comparing(RegradeView.Line::crosses)
                .reversed()
                .thenComparing(line -> line.exam().code())
                .thenComparing(RegradeView.Line::after));
        return new RegradeView(all, lines);
    }

    private Rulings.Correction correction(VersionId sat, Plan plan) {
        return plan.rekeyedTo().isEmpty()
                ? new Rulings.Correction.Dropped()
                : new Rulings.Correction.Rekeyed(
                        marker.item(new VersionId(sat.item(), plan.rekeyedTo().getAsInt())), plan.nobodyLoses());
    }

    /** A sitting that still waits for its markers has no mark to change: it will be marked rightly at once. */
    private Optional<RegradeView.Line> line(Sitting sitting, VersionId sat, Rulings.Correction correction) {
        Marking after = marker.marking(sitting, marker.rulings(sitting).with(sat, correction));
        boolean passed = after.passes(sitting.passMark());
        boolean same = sitting.mark().isEmpty()
                || after.pending()
                || sitting.mark().get() == after.score()
                        && Boolean.valueOf(passed).equals(sitting.passed());
        return same
                ? Optional.empty()
                : Optional.of(new RegradeView.Line(
                        sitting.id(),
                        marker.title(sitting.exam()),
                        sitting.candidate(),
                        sitting.mark().get(),
                        after.score(),
                        Boolean.TRUE.equals(sitting.passed()),
                        passed));
    }

    /**
     * Puts an item right and marks everybody again. The same plan again changes nobody's mark.
     *
     * @param sat the version that was sat
     * @param plan how
     * @param reason for the record and those concerned
     * @param erratum for the public
     * @param by who
     * @return the correction with its effect
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public Correction commit(
            @NotNull VersionId sat,
            @NotNull Plan plan,
            @NotBlank @Size(max = 1000) String reason,
            @NotBlank @Size(max = 1000) String erratum,
            @NotNull UUID by) {
        RegradeView view = preview(sat, plan);
        Correction made = new Correction(
                UUID.randomUUID(),
                sat,
                plan.rekeyedTo(),
                plan.nobodyLoses(),
                reason,
                erratum,
                by,
                clock.instant(),
                view.effect());
        corrections.add(made);
        trail.record(
                "exam.corrected",
                sat.item().toString(),
                Map.of(
                        "version",
                        sat.version(),
                        "reason",
                        reason,
                        "changed",
                        view.lines().size()));
        view.lines().forEach(line -> regrade(line, reason));
        return made;
    }

    private void regrade(RegradeView.Line line, String reason) {
        marking.remark(line.sitting(), "correction");
        outbox.append(
                "exam.regraded",
                line.sitting().toString(),
                Map.of(
                        "exam", line.exam().code(),
                        "titleZh", line.exam().zh(),
                        "titleEn", line.exam().en(),
                        "candidate", line.candidate().value().toString(),
                        "before", line.before(),
                        "score", line.after(),
                        "passedBefore", line.passedBefore(),
                        "passed", line.passedAfter(),
                        "reason", reason));
    }

    /**
     * What the public reads of corrections (勘误).
     *
     * @param most how many at most
     * @return the latest first
     */
    @PermitAll
    @Transactional
    public List<Correction> errata(@Min(1) @Max(200) int most) {
        return corrections.latest(most);
    }
}
