package org.pingandeng.course.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.course.training.model.Applicant;
import org.pingandeng.course.training.model.Eligibility;
import org.pingandeng.course.training.model.Eligibility.Reason;
import org.pingandeng.course.training.model.Requirements;
import org.pingandeng.course.training.model.Schooling;

class EligibilityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Requirements STRICT = new Requirements(
            OptionalInt.of(18),
            OptionalInt.of(60),
            Optional.of(Schooling.JUNIOR),
            true,
            List.of("电工"),
            Optional.of("earlier"),
            true);

    private static Applicant born(LocalDate born) {
        return new Applicant(Optional.ofNullable(born), Optional.of(Schooling.SENIOR), "电工", true, Set.of("earlier"));
    }

    @Test
    void everyReasonIsTold() {
        Applicant nobody = new Applicant(Optional.empty(), Optional.empty(), "", false, Set.of());
        assertEquals(
                List.of(
                        Reason.AGE_UNKNOWN,
                        Reason.SCHOOLING_UNKNOWN,
                        Reason.OTHER_ORGANISATION,
                        Reason.OTHER_POST,
                        Reason.CERTIFICATE_MISSING,
                        Reason.HEALTH_MISSING),
                Eligibility.judge(STRICT, nobody, false, DAY));
        assertEquals(List.of(), Eligibility.judge(Requirements.NONE, nobody, false, DAY));
    }

    @Test
    void theBirthdayItselfCounts() {
        assertEquals(List.of(), Eligibility.judge(STRICT, born(LocalDate.of(2008, 12, 1)), true, DAY));
        assertEquals(List.of(Reason.TOO_YOUNG), Eligibility.judge(STRICT, born(LocalDate.of(2008, 12, 2)), true, DAY));
        assertEquals(List.of(), Eligibility.judge(STRICT, born(LocalDate.of(1965, 12, 2)), true, DAY));
        assertEquals(List.of(Reason.TOO_OLD), Eligibility.judge(STRICT, born(LocalDate.of(1965, 12, 1)), true, DAY));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void askingLessNeverRefusesMore(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            Applicant who = new Applicant(
                    random.nextBoolean()
                            ? Optional.of(LocalDate.of(1950, 1, 1).plusDays(random.nextInt(22_000)))
                            : Optional.empty(),
                    random.nextBoolean() ? Optional.of(Schooling.values()[random.nextInt(4)]) : Optional.empty(),
                    random.nextBoolean() ? "电工" : "焊工",
                    random.nextBoolean(),
                    random.nextBoolean() ? Set.of("earlier") : Set.of());
            boolean own = random.nextBoolean();
            List<Reason> strict = Eligibility.judge(STRICT, who, own, DAY);
            Requirements less = new Requirements(
                    random.nextBoolean() ? STRICT.minAge() : OptionalInt.empty(),
                    random.nextBoolean() ? STRICT.maxAge() : OptionalInt.empty(),
                    random.nextBoolean() ? STRICT.schooling() : Optional.empty(),
                    random.nextBoolean(),
                    random.nextBoolean() ? STRICT.posts() : List.of(),
                    random.nextBoolean() ? STRICT.earlierCertificate() : Optional.empty(),
                    random.nextBoolean());
            assertTrue(strict.containsAll(Eligibility.judge(less, who, own, DAY)));
        }
    }
}
