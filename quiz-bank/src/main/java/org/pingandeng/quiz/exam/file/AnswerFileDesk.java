package org.pingandeng.quiz.exam.file;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.MarkingRoom;
import org.pingandeng.quiz.exam.file.model.AnswerFile;
import org.pingandeng.quiz.exam.file.model.AnswerFile.Tip;
import org.pingandeng.quiz.exam.file.model.AnswerFileFault;
import org.pingandeng.quiz.exam.file.model.AnswerFiles;
import org.pingandeng.quiz.exam.file.model.SealedAnswers;
import org.pingandeng.quiz.exam.model.Save;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.model.SittingSeal;
import org.pingandeng.quiz.exam.model.Sittings;
import org.pingandeng.quiz.port.AuditTrail;
import org.pingandeng.quiz.port.Secrets;

/**
 * Where an invigilator hands in what the network never carried. The file is looked at first; it joins the sitting's log
 * when a person has said why. The same file again adds nothing.
 */
@ApplicationScoped
public class AnswerFileDesk {

    private static final int LONGEST_REASON = 400;

    @Inject
    AnswerFiles files;

    @Inject
    Sittings sittings;

    @Inject
    MarkingRoom marking;

    @Inject
    Secrets secrets;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    private SittingSeal seal;

    @PostConstruct
    void open() {
        seal = new SittingSeal(secrets.derive("exam.answers", 32), "answers");
    }

    /**
     * What a file has to offer.
     *
     * @param sitting whose
     * @param madeAt when the device made it, by its own clock
     * @param saves how many saves the log does not have yet
     * @param slots the places of the paper that they answer
     * @param firstAt when the first of them was made, by the device's clock
     * @param lastAt when the last of them was made
     */
    public record Offer(Sitting sitting, String madeAt, int saves, List<Integer> slots, String firstAt, String lastAt) {

        private static Offer of(Sitting sitting, AnswerFile file, Map<Integer, List<Save>> fresh) {
            List<Save> saves = fresh.values().stream().flatMap(List::stream).toList();
            return new Offer(
                    sitting,
                    file.madeAt(),
                    saves.size(),
                    saves.stream().map(Save::slot).distinct().sorted().toList(),
                    saves.get(0).clientAt(),
                    saves.get(saves.size() - 1).clientAt());
        }
    }

    /**
     * What came of looking at a file, or of taking it in.
     *
     * @param offer what is in it that is new; null where it is not taken
     * @param fault why not; null where it may be, or was
     */
    public record Outcome(Offer offer, AnswerFileFault fault) {}

    private record Found(AnswerFile file, Map<Integer, List<Save>> fresh, Outcome outcome) {

        private static Found no(AnswerFileFault fault) {
            return new Found(null, Map.of(), new Outcome(null, fault));
        }
    }

    /**
     * Looks at a file; nothing changes.
     *
     * @param text the file, from outside: anything
     * @return what is in it, or what is wrong with it
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public Outcome look(@NotNull String text) {
        return find(text).outcome();
    }

    private Found find(String text) {
        Optional<UUID> id = SealedAnswers.sitting(text);
        if (id.isEmpty()) {
            return Found.no(AnswerFileFault.NOT_A_FILE);
        }
        Optional<Sitting> sitting = sittings.find(id.get());
        if (sitting.isEmpty()) {
            return Found.no(AnswerFileFault.UNKNOWN_SITTING);
        }
        if (sitting.get().voided()) {
            return Found.no(AnswerFileFault.VOID);
        }
        return SealedAnswers.open(text, seal)
                .map(file -> found(sitting.get(), file))
                .orElse(Found.no(AnswerFileFault.DAMAGED));
    }

    private Found found(Sitting sitting, AnswerFile file) {
        Map<Integer, Tip> tips = files.tips(sitting.id());
        Optional<AnswerFileFault> fault = file.fault(tips);
        Map<Integer, List<Save>> fresh = fault.isPresent() ? Map.of() : file.fresh(tips);
        if (fresh.isEmpty()) {
            return Found.no(fault.orElse(AnswerFileFault.NOTHING_NEW));
        }
        return new Found(file, fresh, new Outcome(Offer.of(sitting, file, fresh), null));
    }

    /**
     * Takes a file in. An open sitting goes on with the answers; a closed one is marked again with them.
     *
     * @param text the file
     * @param by who takes it in
     * @param reason why it counts
     * @return what was added, or what is wrong
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public Outcome takeIn(@NotNull String text, @NotNull UUID by, @NotBlank @Size(max = LONGEST_REASON) String reason) {
        // Locked whether it is closed or open, so that it stays what it is until the answers are in.
        boolean closed =
                SealedAnswers.sitting(text).flatMap(sittings::lockClosed).isPresent();
        Found found = find(text);
        if (found.outcome().fault() != null) {
            return found.outcome();
        }
        Offer offer = found.outcome().offer();
        UUID sitting = offer.sitting().id();
        files.append(sitting, found.fresh(), clock.instant());
        files.note(found.file(), offer.saves(), by, reason.strip(), clock.instant());
        trail.record("exam.answerFile", sitting.toString(), Map.of("saves", offer.saves(), "reason", reason.strip()));
        if (closed) {
            marking.answersCame(sitting);
        }
        return found.outcome();
    }
}
