package org.pingandeng.portal.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.certification.model.DatedValidity;
import org.pingandeng.portal.certification.store.JdbcCertificates;
import org.pingandeng.portal.certification.store.JdbcValidityRules;

/** The office changes how long a programme's certificates last: from a day on, and never backwards. */
class ValidityDeskTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final DataSource database = SharedPostgres.dataSource("portal");
    private final JdbcValidityRules rules = new JdbcValidityRules(database);
    private final List<String> trail = new ArrayList<>();
    private final String programme = "sample-" + UUID.randomUUID();
    private final ValidityDesk desk = new ValidityDesk(rules, new Trail() {
        @Override
        public void record(String action, String subject, java.util.Map<String, ?> detail) {
            trail.add(action + " " + subject);
        }
    });

    @BeforeEach
    void threeYearsAreInForce() {
        rules.add(version(36, LocalDate.of(2021, 9, 1)));
    }

    private DatedValidity version(Integer months, LocalDate from) {
        return new DatedValidity(programme, months, from, null, "示例文件", "known");
    }

    @Test
    void aNewTermHoldsFromItsDayOn() {
        assertEquals(Optional.empty(), desk.add(version(24, NEW_YEAR)));
        JdbcCertificates certificates = new JdbcCertificates(database);
        assertEquals(36, certificates.rule(programme, NEW_YEAR.minusDays(1)).months());
        assertEquals(24, certificates.rule(programme, NEW_YEAR).months());
        assertEquals(List.of("rule.added validity." + programme), trail);
    }

    @Test
    void whatWasInForceIsNotRewritten() {
        DatedValidity again = version(null, LocalDate.of(2021, 9, 1));
        assertEquals(Optional.of(ValidityRefusal.DAY_TAKEN), desk.add(again));
        assertEquals(List.of(), trail);
    }

    @Test
    void eachReasonIsSaid() {
        assertEquals(Optional.of(ValidityRefusal.NO_TERM), desk.add(version(0, NEW_YEAR)));
        assertEquals(Optional.of(ValidityRefusal.NO_DAY), desk.add(version(12, null)));
        assertEquals(
                Optional.of(ValidityRefusal.UNKNOWN),
                desk.add(new DatedValidity("nothing-like-it", 12, NEW_YEAR, null, "示例文件", "known")));
        assertEquals(
                Optional.of(ValidityRefusal.NO_SOURCE),
                desk.add(new DatedValidity(programme, 12, NEW_YEAR, null, " ", "known")));
        assertEquals(
                Optional.of(ValidityRefusal.UNKNOWN_MARK),
                desk.add(new DatedValidity(programme, 12, NEW_YEAR, null, "示例文件", "sure")));
    }
}
