package org.pingandeng.course.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.programme.ClassroomBook;
import org.pingandeng.course.programme.model.ClassroomEntry;
import org.pingandeng.course.training.model.Leave;
import org.pingandeng.course.training.model.Mark;
import org.pingandeng.course.training.model.Presence;
import org.pingandeng.course.training.model.Session;
import org.pingandeng.course.training.model.Sessions;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.SignUps;
import org.pingandeng.course.training.model.TrainingClass;

/** Who was at a session, and the entries of the class-hour ledger that this comes to. */
@Dependent
class Roll {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    Sessions sessions;

    @Inject
    SignUps signUps;

    @Inject
    ClassroomBook book;

    @Inject
    Clock clock;

    /** For the container. */
    Roll() {}

    Roll(Sessions sessions, SignUps signUps, ClassroomBook book, Clock clock) {
        this.sessions = sessions;
        this.signUps = signUps;
        this.book = book;
        this.clock = clock;
    }

    Map<LearnerId, Presence> of(TrainingClass about, Session session) {
        Set<LearnerId> away = sessions.leaves(about.id()).stream()
                .filter(each -> each.session().equals(session.id()))
                .filter(each -> each.granted().orElse(false))
                .map(Leave::learner)
                .collect(Collectors.toSet());
        Map<LearnerId, List<Mark>> marks =
                sessions.marks(session.id()).stream().collect(Collectors.groupingBy(Mark::learner));
        Map<LearnerId, Presence> all = new LinkedHashMap<>();
        signUps.in(about.id()).stream()
                .filter(SignUp::member)
                .map(SignUp::learner)
                .forEach(learner -> all.put(
                        learner,
                        Presence.judge(
                                session,
                                about.attendance(),
                                marks.getOrDefault(learner, List.of()),
                                away.contains(learner),
                                clock.instant())));
        return all;
    }

    /** Brings the ledger to what presence says now. The same again appends nothing; a change appends a counter-entry. */
    void settle(TrainingClass about, Session session, UUID by) {
        Map<LearnerId, Sessions.Credit> before = sessions.credits(session.id());
        of(about, session).forEach((learner, presence) -> {
            Optional<Sessions.Credit> old = Optional.ofNullable(before.get(learner));
            if (old.map(Sessions.Credit::minutes).orElse(0) == presence.minutes()) {
                return;
            }
            old.ifPresent(each -> book.takeBack(each.entry(), by));
            if (presence.minutes() > 0) {
                book.credit(hours(about, session, learner, presence), by)
                        .ifPresent(entry -> sessions.credit(session.id(), learner, entry));
            }
        });
    }

    private static ClassroomBook.Hours hours(
            TrainingClass about, Session session, LearnerId learner, Presence presence) {
        return new ClassroomBook.Hours(
                learner,
                about.programme(),
                LocalDate.ofInstant(session.hours().from(), COUNTY),
                presence.minutes(),
                session.subject(),
                ClassroomEntry.Kind.SESSION);
    }
}
