package org.pingandeng.quiz.assembly;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.assembly.model.Expectations;
import org.pingandeng.quiz.assembly.model.Expectations.Kind;
import org.pingandeng.quiz.assembly.model.Expectations.Line;
import org.pingandeng.quiz.port.AuditTrail;

/** What forecasts go by where nothing was observed yet: dated lines that the office sets. */
@ApplicationScoped
public class ExpectationDesk {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final double LONGEST_SECONDS = 3600;
    private static final int LONGEST_SOURCE = 400;

    @Inject
    Expectations expectations;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Why a line is refused, and at which field. */
    public enum Refusal {
        /** Seconds: more than 0 and at most an hour; a share: more than 0 and at most 1. */
        VALUE("value"),
        /** No day. */
        DAY("from"),
        /** No source, or a longer one than 400 characters. */
        SOURCE("source");

        private final String field;

        Refusal(String field) {
            this.field = field;
        }

        /**
         * Where it belongs.
         *
         * @return the field's name
         */
        public String field() {
            return field;
        }
    }

    /**
     * What is valid today.
     *
     * @return by kind and what it speaks of
     */
    @RolesAllowed(QuizPermissions.PAPER)
    @Transactional
    public List<Line> lines() {
        return expectations.on(LocalDate.ofInstant(clock.instant(), COUNTY));
    }

    /**
     * Adds a line that is valid from a day on; earlier ones stay for the days before.
     *
     * @param line fresh
     * @return why not, or empty when it was added
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public Optional<Refusal> set(@NotNull Line line) {
        double most = line.kind() == Kind.SECONDS ? LONGEST_SECONDS : 1;
        if (line.value() <= 0 || line.value() > most) {
            return Optional.of(Refusal.VALUE);
        }
        if (line.validFrom() == null) {
            return Optional.of(Refusal.DAY);
        }
        if (line.source() == null || line.source().isBlank() || line.source().length() > LONGEST_SOURCE) {
            return Optional.of(Refusal.SOURCE);
        }
        expectations.set(line);
        trail.record("expectation.set", line.kind() + " " + line.about(), Map.of("value", line.value()));
        return Optional.empty();
    }
}
