package org.pingandeng.portal.certification.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.certification.Certified;
import org.pingandeng.portal.certification.model.Certificate;
import org.pingandeng.portal.certification.model.CertificateState;
import org.pingandeng.portal.certification.model.LookUp;
import org.pingandeng.portal.certification.model.Revocation;
import org.pingandeng.portal.certification.model.Serial;
import org.pingandeng.portal.certification.model.ValidityRule;

class JdbcCertificatesTest {

    private final DataSource database = SharedPostgres.dataSource("portal");
    private final JdbcCertificates certificates = new JdbcCertificates(database);

    @Test
    void aCertificateComesBackAsItWasKept() {
        Certificate certificate = Certified.until(anyName(), LocalDate.of(2029, 11, 22));
        assertTrue(certificates.add(certificate));
        assertEquals(Optional.of(certificate), certificates.find(certificate.serial()));
        assertEquals(List.of(certificate), certificates.heldBy(certificate.holder()));
        assertEquals(
                Optional.of(certificate),
                certificates.find(
                        certificate.holder(),
                        certificate.achievement().programme(),
                        certificate.achievement().sitting()));
    }

    @Test
    void aSittingIsCertifiedOnce() {
        Certificate first = Certified.person(anyName());
        Certificate second = new Certificate(
                Serial.draw(2026, new Random()),
                first.holder(),
                null,
                first.holderName(),
                "",
                first.achievement(),
                first.issuer(),
                first.issuedAt(),
                null,
                "",
                null);
        assertTrue(certificates.add(first));
        assertFalse(certificates.add(second));
        assertEquals(Optional.empty(), certificates.find(second.serial()));
    }

    @Test
    void aRevocationIsAppendedOnce() {
        Certificate certificate = Certified.person(anyName());
        certificates.add(certificate);
        Revocation revocation = new Revocation(Instant.parse("2026-12-01T00:00:00Z"), UUID.randomUUID(), "替考");
        assertTrue(certificates.revoke(certificate.serial(), revocation));
        assertFalse(certificates.revoke(certificate.serial(), revocation));
        Certificate revoked = certificates.find(certificate.serial()).orElseThrow();
        assertEquals(revocation, revoked.revocation());
        assertEquals(CertificateState.REVOKED, revoked.state(Certified.ISSUED));
    }

    @Test
    void nothingIssuedIsEverChanged() {
        Certificate certificate = Certified.person(anyName());
        certificates.add(certificate);
        for (String change : List.of(
                "update certificate set holder_name = '别人' where serial = '%s'",
                "delete from certificate_event where serial = '%s'", "delete from certificate where serial = '%s'")) {
            assertThrows(SQLException.class, () -> execute(change.formatted(certificate.serial())), change);
        }
    }

    @Test
    void searchFindsNumberAndNameAndTakesWildcardsLiterally() {
        Certificate certificate = Certified.person(anyName());
        certificates.add(certificate);
        assertEquals(List.of(certificate), certificates.search(certificate.holderName(), 0, 10));
        assertEquals(
                List.of(certificate),
                certificates.search(certificate.serial().value().toLowerCase(), 0, 10));
        assertEquals(1, certificates.count(certificate.holderName()));
        assertEquals(0, certificates.count("100%_\\"));
        assertTrue(certificates.count("") > 0);
        assertEquals(1, certificates.search("", 0, 1).size());
    }

    @Test
    void anEnterpriseFindsTheCertificatesOfItsOwn() {
        UUID owner = UUID.randomUUID();
        Certificate owned = Certified.of(anyName(), owner);
        certificates.add(owned);
        certificates.add(Certified.of(anyName(), UUID.randomUUID()));
        assertEquals(List.of(owned), certificates.ownedBy(Set.of(owner, UUID.randomUUID()), 10));
        assertEquals(List.of(), certificates.ownedBy(Set.of(), 10));
    }

    @Test
    void theRuleOfAProgrammeGoesBeforeTheRuleForAll() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertEquals(36, certificates.rule("hazchem-trading-head-initial", day).months());
        assertNull(certificates.rule("any-other", day).months());
        assertEquals(ValidityRule.NONE, certificates.rule("any-other", LocalDate.of(2001, 1, 1)));
    }

    @Test
    void lookUpsAreLoggedAndForgotten() {
        Instant longAgo = Instant.parse("1990-01-01T00:00:00Z");
        certificates.logLookUp(new LookUp(longAgo, null, "unknown", "192.0.2.0/24"));
        certificates.logLookUp(new LookUp(Instant.now(), null, "unknown", "192.0.2.0/24"));
        assertEquals(1, certificates.forgetLookUps(longAgo.plusSeconds(1)));
        assertEquals(0, certificates.forgetLookUps(longAgo.plusSeconds(1)));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String anyName() {
        return "测" + UUID.randomUUID();
    }
}
