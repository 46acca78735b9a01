package org.pingandeng.quiz.exam;

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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.Appeal;
import org.pingandeng.quiz.exam.model.Appeal.Ruling;
import org.pingandeng.quiz.exam.model.Appeals;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Correction;
import org.pingandeng.quiz.exam.model.Marking.MarkedSlot;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.model.Sittings;
import org.pingandeng.quiz.exam.office.SessionDoors;
import org.pingandeng.quiz.exam.office.model.Review;
import org.pingandeng.quiz.port.AuditTrail;
import org.pingandeng.quiz.port.Outbox;

/**
 * Where candidates appeal against an item of their paper, and an expert rules (试题申诉). Whoever rules does not see whose
 * appeal it is. Upheld, the item is corrected for all who had it ({@link RegradeDesk}).
 */
@ApplicationScoped
public class AppealDesk {

    /** As long as results stay in people's minds; counted from the sitting's end. */
    private static final Duration WINDOW = Duration.ofDays(15);

    @Inject
    Appeals appeals;

    @Inject
    Sittings sittings;

    @Inject
    Marker marker;

    @Inject
    RegradeDesk regrades;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    @Inject
    SessionDoors doors;

    @Inject
    Clock clock;

    /** What became of an appeal that was filed; each has its words at the edge ({@code appeal.<NAME>}). */
    public enum Filed {
        /** It waits for a ruling. */
        FILED,
        /** This item was appealed against before; the first appeal stands. */
        FILED_BEFORE,
        /** The time for appeals is over. */
        TOO_LATE
    }

    /**
     * An item of one's own paper, with what became of it.
     *
     * @param marked its place, answer and mark; its key is not for the candidate's eyes
     * @param appeal one's appeal against it
     * @param told whether the candidate may see if it was right: a matter of its date's review policy
     */
    public record OwnSlot(MarkedSlot marked, Optional<Appeal> appeal, boolean told) {}

    /**
     * An appeal before whoever rules it.
     *
     * @param appeal without a name
     * @param exam of which exam
     * @param marked the item with its key, the answer and its mark
     */
    public record Case(Appeal appeal, ExamTitle exam, MarkedSlot marked) {}

    /**
     * An appeal in the list.
     *
     * @param appeal without a name
     * @param exam of which exam
     */
    public record Line(Appeal appeal, ExamTitle exam) {}

    /**
     * The items of one's own marked paper.
     *
     * @param sitting which
     * @param candidate who asks
     * @return in the paper's order; empty where it is another's or not marked
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public List<OwnSlot> slots(@NotNull UUID sitting, @NotNull CandidateId candidate) {
        List<Appeal> filed = appeals.of(sitting);
        Optional<Sitting> own = own(sitting, candidate);
        boolean told = own.filter(found -> doors.results(found).review().shows(Review.MISTAKES))
                .isPresent();
        return own.map(marker::marking).map(marking -> marking.slots()).stream()
                .flatMap(List::stream)
                .map(slot -> new OwnSlot(
                        slot,
                        filed.stream()
                                .filter(appeal -> appeal.slot() == slot.slot().number())
                                .findFirst(),
                        told))
                .toList();
    }

    private Optional<Sitting> own(UUID sitting, CandidateId candidate) {
        return sittings.find(sitting)
                .filter(found ->
                        found.candidate().equals(candidate) && found.mark().isPresent())
                .filter(found -> doors.results(found).released());
    }

    /**
     * Appeals against an item.
     *
     * @param sitting one's own
     * @param slot the item's place
     * @param candidate who
     * @param text what is wrong with it
     * @return what became of it; empty where the sitting is another's, is not marked, or has no such place
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public Optional<Filed> file(
            @NotNull UUID sitting,
            @Min(1) int slot,
            @NotNull CandidateId candidate,
            @NotBlank @Size(max = 1000) String text) {
        return own(sitting, candidate)
                .flatMap(own -> own.paper().slots().stream()
                        .filter(place -> place.number() == slot)
                        .findFirst()
                        .map(place -> file(own, slot, new VersionId(place.item(), place.version()), text)));
    }

    private Filed file(Sitting own, int slot, VersionId version, String text) {
        if (own.closedAt().plus(WINDOW).isBefore(clock.instant())) {
            return Filed.TOO_LATE;
        }
        Appeal appeal = new Appeal(
                UUID.randomUUID(),
                own.id(),
                slot,
                own.candidate(),
                own.exam(),
                version,
                text.strip(),
                clock.instant(),
                Optional.empty());
        if (!appeals.file(appeal)) {
            return Filed.FILED_BEFORE;
        }
        trail.record("appeal.filed", appeal.id().toString(), Map.of("slot", slot));
        return Filed.FILED;
    }

    /**
     * What waits for a ruling, and what was ruled lately.
     *
     * @param most how many at most
     * @return the longest waiting first
     */
    @RolesAllowed(QuizPermissions.RULE)
    @Transactional
    public List<Line> waiting(@Min(1) @Max(500) int most) {
        return appeals.waiting(most).stream()
                .map(appeal -> new Line(appeal, marker.title(appeal.exam())))
                .toList();
    }

    /**
     * An appeal with all that is needed to rule it.
     *
     * @param id which
     * @return it, if it exists
     */
    @RolesAllowed(QuizPermissions.RULE)
    @Transactional
    public Optional<Case> show(@NotNull UUID id) {
        return appeals.find(id)
                .flatMap(appeal -> sittings.find(appeal.sitting())
                        .flatMap(sitting -> marker.marking(sitting).slots().stream()
                                .filter(slot -> slot.slot().number() == appeal.slot())
                                .findFirst())
                        .map(slot -> new Case(appeal, marker.title(appeal.exam()), slot)));
    }

    /**
     * Turns an appeal down.
     *
     * @param id which
     * @param answer what the candidate reads
     * @param by who rules
     * @return false where it was ruled before or does not exist
     */
    @RolesAllowed(QuizPermissions.RULE)
    @Transactional
    public boolean reject(@NotNull UUID id, @NotBlank @Size(max = 1000) String answer, @NotNull UUID by) {
        return appeals.find(id)
                .filter(appeal -> rule(appeal, new Ruling(false, answer, clock.instant()), by, null))
                .isPresent();
    }

    /**
     * Upholds an appeal: corrects the item for all who had it, and answers everybody whose appeal against it waits.
     *
     * @param id which
     * @param plan how the item is put right
     * @param answer what the candidates read, and the reason on record
     * @param erratum for the public
     * @param by who rules
     * @return the correction; empty where it was ruled before or does not exist
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public Optional<Correction> uphold(
            @NotNull UUID id,
            @NotNull RegradeDesk.Plan plan,
            @NotBlank @Size(max = 1000) String answer,
            @NotBlank @Size(max = 1000) String erratum,
            @NotNull UUID by) {
        return appeals.find(id).filter(appeal -> appeal.ruling().isEmpty()).map(appeal -> {
            Correction made = regrades.commit(appeal.version(), plan, answer, erratum, by);
            Ruling ruling = new Ruling(true, answer, clock.instant());
            appeals.sameAs(appeal).forEach(same -> rule(same, ruling, by, made.id()));
            return made;
        });
    }

    private boolean rule(Appeal appeal, Ruling ruling, UUID by, UUID correction) {
        if (!appeals.rule(appeal.id(), ruling, by, correction)) {
            return false;
        }
        trail.record("appeal.ruled", appeal.id().toString(), Map.of("upheld", ruling.upheld()));
        outbox.append(
                "appeal.ruled",
                appeal.id().toString(),
                Map.of(
                        "candidate", appeal.candidate().value().toString(),
                        "sitting", appeal.sitting().toString(),
                        "exam", appeal.exam(),
                        "slot", appeal.slot(),
                        "upheld", ruling.upheld(),
                        "answer", ruling.answer()));
        return true;
    }
}
