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
import java.util.TreeSet;
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

    private SealedAnswers sealed;

    @PostConstruct
    void open() {
        sealed = new SealedAnswers(secrets.derive("exam.answers", 32));
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
    public record Offer(
            Sitting sitting, String madeAt, int saves, List<Integer> slots, String firstAt, String lastAt) {}

    /**
     * What came of looking at a file, or of taking it in.
     *
     * @param offer what is in it that is new; null where it is not taken
     * @param fault why not; null where it may be, or was
     */
    public record Outcome(Offer offer, AnswerFileFault fault) {

        private static Outcome no(AnswerFileFault fault) {
            return new Outcome(null, fault);
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
        Optional<UUID> id = SealedAnswers.sitting(text);
        if (id.isEmpty()) {
            return Outcome.no(AnswerFileFault.NOT_A_FILE);
        }
        Optional<Sitting> sitting = sittings.find(id.get());
        if (sitting.isEmpty()) {
            return Outcome.no(AnswerFileFault.UNKNOWN_SITTING);
        }
        if (sitting.get().voided()) {
            return Outcome.no(AnswerFileFault.VOID);
        }
        return sealed.open(text).map(file -> offer(sitting.get(), file)).orElse(Outcome.no(AnswerFileFault.DAMAGED));
    }

    private Outcome offer(Sitting sitting, AnswerFile file) {
        Map<Integer, Tip> tips = files.tips(sitting.id());
        Optional<AnswerFileFault> fault = file.fault(tips);
        if (fault.isPresent()) {
            return Outcome.no(fault.get());
        }
        List<Save> fresh = file.fresh(tips).values().stream()
                .flatMap(List::stream)
                .filter(save -> save.slot() <= sitting.paper().slots().size())
                .toList();
        if (fresh.isEmpty()) {
            return Outcome.no(AnswerFileFault.NOTHING_NEW);
        }
        TreeSet<Integer> slots = new TreeSet<>();
        fresh.forEach(save -> slots.add(save.slot()));
        return new Outcome(
                new Offer(
                        sitting,
                        file.madeAt(),
                        fresh.size(),
                        List.copyOf(slots),
                        fresh.get(0).clientAt(),
                        fresh.get(fresh.size() - 1).clientAt()),
                null);
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
        Outcome looked = look(text);
        if (looked.fault() != null) {
            return looked;
        }
        UUID sitting = looked.offer().sitting().id();
        boolean closed = sittings.lockClosed(sitting).isPresent()
                || sittings.lockOpen(sitting).isEmpty();
        Outcome outcome = look(text);
        if (outcome.fault() != null) {
            return outcome;
        }
        AnswerFile file = sealed.open(text).orElseThrow();
        files.append(sitting, file.fresh(files.tips(sitting)), clock.instant());
        files.note(file, outcome.offer().saves(), by, reason.strip(), clock.instant());
        trail.record(
                "exam.answerFile",
                sitting.toString(),
                Map.of("saves", outcome.offer().saves(), "reason", reason.strip()));
        if (closed) {
            marking.answersCame(sitting);
        }
        return outcome;
    }
}
