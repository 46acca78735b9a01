package org.pingandeng.course.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.programme.model.ClassroomEntry;
import org.pingandeng.course.programme.model.Programmes;

/** The classroom part of the class-hour ledger: entries are appended and taken back by counter-entries, never changed. */
@ApplicationScoped
public class ClassroomBook {

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeShelf shelf;

    @Inject
    Clock clock;

    /** For the container. */
    public ClassroomBook() {}

    /**
     * A book put together by hand.
     *
     * @param programmes keeps the entries
     * @param shelf looks what they complete
     * @param clock the time
     */
    public ClassroomBook(Programmes programmes, ProgrammeShelf shelf, Clock clock) {
        this.programmes = programmes;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * What is to be written down.
     *
     * @param learner who was there
     * @param programme what it counts for; the learner is enrolled in it
     * @param heldOn the day
     * @param minutes how long
     * @param subject what was taught
     * @param kind what it was
     */
    public record Hours(
            LearnerId learner,
            String programme,
            LocalDate heldOn,
            int minutes,
            String subject,
            ClassroomEntry.Kind kind) {}

    /**
     * Writes hours down.
     *
     * @param hours what
     * @param by who says so
     * @return the entry's number; empty when the learner is not enrolled
     */
    public Optional<UUID> credit(Hours hours, UUID by) {
        return programmes.of(hours.learner()).stream()
                .filter(each -> each.programme().equals(hours.programme()))
                .findFirst()
                .map(enrolment -> {
                    UUID id = UUID.randomUUID();
                    programmes.append(new ClassroomEntry(
                            id,
                            hours.learner(),
                            enrolment.owner(),
                            hours.programme(),
                            hours.heldOn(),
                            hours.minutes(),
                            hours.subject(),
                            by,
                            clock.instant(),
                            Optional.empty(),
                            false,
                            hours.kind()));
                    shelf.settle(hours.learner());
                    return id;
                });
    }

    /**
     * Takes an entry back by a counter-entry.
     *
     * @param entry its number
     * @param by who says so
     */
    public void takeBack(UUID entry, UUID by) {
        programmes
                .classroom(entry)
                .filter(each -> each.reverses().isEmpty() && !each.reversed())
                .ifPresent(each -> takeBack(each, by));
    }

    void takeBack(ClassroomEntry mistake, UUID by) {
        programmes.append(new ClassroomEntry(
                UUID.randomUUID(),
                mistake.learner(),
                mistake.owner(),
                mistake.programme(),
                mistake.heldOn(),
                -mistake.minutes(),
                mistake.subject(),
                by,
                clock.instant(),
                Optional.of(mistake.id()),
                false,
                mistake.kind()));
        shelf.unsettle(mistake.learner(), mistake.programme());
    }
}
