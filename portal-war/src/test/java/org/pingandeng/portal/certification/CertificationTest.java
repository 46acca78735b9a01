package org.pingandeng.portal.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.certification.Verification.Outcome;
import org.pingandeng.portal.certification.model.CertificateState;
import org.pingandeng.portal.certification.model.HolderId;
import org.pingandeng.portal.certification.store.JdbcCertificates;
import org.pingandeng.portal.outbox.OutboxLog;

class CertificationTest {

    private static final UUID OFFICER = UUID.randomUUID();
    private static final String NETWORK = "192.0.2.0/24";

    private final Clock clock = Clock.fixed(Certified.ISSUED, ZoneOffset.UTC);
    private final JdbcCertificates certificates = new JdbcCertificates(SharedPostgres.dataSource("portal"));
    private final Issuer issuer = new Issuer("盐池县应急管理局", "https://pad.example.org/", Optional.empty());
    private final Issuing issuing = new Issuing(certificates, issuer, clock);
    private final CertificateRegister register = new CertificateRegister(certificates, issuer, clock);
    private final CertificateOffice office = new CertificateOffice(certificates, silent(), outbox(), clock);
    private final List<String> told = new ArrayList<>();
    private final HolderId holder = new HolderId(UUID.randomUUID());

    @Test
    void aPassedSittingIsCertifiedOnceHoweverOftenItIsTold() {
        IssueOrder order = order();
        assertTrue(issuing.issue(order).isPresent());
        assertEquals(Optional.empty(), issuing.issue(order));
        assertEquals(1, register.heldBy(holder).size());
    }

    @Test
    void itsTermFollowsTheRuleOfItsProgramme() {
        CertificateView issued = issuing.issue(order()).orElseThrow();
        assertEquals(LocalDate.of(2029, 11, 22), issued.lastDay());
        assertEquals(CertificateState.VALID, issued.state());
        assertEquals(1095, issued.daysLeft());
    }

    @Test
    void aStrangerSeesAMaskedName() {
        CertificateView issued = issuing.issue(order()).orElseThrow();
        Verification seen = register.verify(issued.serial().toLowerCase(Locale.ROOT), null, NETWORK);
        assertEquals(Outcome.VALID, seen.outcome());
        assertEquals("张*丰", seen.maskedName());
        assertFalse(seen.toString().contains("张三丰"), seen.toString());
        assertNull(seen.nameMatches());
    }

    @Test
    void aNameThatIsAskedForIsComparedAndNotShown() {
        CertificateView issued = issuing.issue(order()).orElseThrow();
        assertEquals(true, register.verify(issued.serial(), " 张三丰 ", NETWORK).nameMatches());
        assertEquals(false, register.verify(issued.serial(), "张三", NETWORK).nameMatches());
    }

    @Test
    void aGuessedNumberIsUnknown() {
        assertEquals(
                Outcome.UNKNOWN,
                register.verify("PAD-2026-000000-000000-0", null, NETWORK).outcome());
        assertEquals(Outcome.UNKNOWN, register.verify("<script>", null, NETWORK).outcome());
        assertEquals(Outcome.UNKNOWN, register.verify(null, null, NETWORK).outcome());
    }

    @Test
    void anExpiredCertificateSaysSo() {
        CertificateView issued = issuing.issue(order()).orElseThrow();
        Clock later = Clock.offset(clock, java.time.Duration.ofDays(1096));
        Verification seen = new CertificateRegister(certificates, issuer, later).verify(issued.serial(), null, NETWORK);
        assertEquals(Outcome.EXPIRED, seen.outcome());
        assertNull(seen.certificate().daysLeft());
    }

    @Test
    void aRevokedCertificateIsNeitherValidNorPrinted() {
        CertificateView issued = issuing.issue(order()).orElseThrow();
        assertEquals(Optional.of(RevocationRefused.REASON_TOO_SHORT), office.revoke(issued.serial(), OFFICER, " 错 "));
        assertEquals(Optional.empty(), office.revoke(issued.serial(), OFFICER, "查实由他人替考"));
        assertEquals(
                Optional.of(RevocationRefused.ALREADY_REVOKED), office.revoke(issued.serial(), OFFICER, "查实由他人替考"));
        assertEquals(Optional.of(RevocationRefused.UNKNOWN), office.revoke("PAD-1", OFFICER, "查实由他人替考"));
        Verification seen = register.verify(issued.serial(), null, NETWORK);
        assertEquals(Outcome.REVOKED, seen.outcome());
        assertNull(seen.certificate().revokedReason());
        assertEquals(Optional.empty(), register.print(holder, issued.serial()));
        assertEquals("查实由他人替考", register.heldBy(holder).get(0).revokedReason());
        assertEquals(List.of("certificate.revoked " + issued.serial()), told);
    }

    @Test
    void onlyItsHolderAndTheOfficePrintIt() {
        CertificateView issued = issuing.issue(order()).orElseThrow();
        assertTrue(register.print(holder, issued.serial()).isPresent());
        assertTrue(register.print(issued.serial()).isPresent());
        assertEquals(Optional.empty(), register.print(new HolderId(UUID.randomUUID()), issued.serial()));
    }

    @Test
    void theOfficeFindsItByItsNumber() {
        CertificateView issued = issuing.issue(order()).orElseThrow();
        assertEquals(List.of(issued), office.search(issued.serial(), 0, 500));
        assertEquals(1, office.count(issued.serial()));
    }

    private static Trail silent() {
        return new Trail() {
            @Override
            public void record(String action, String subject, Map<String, ?> detail) {
                assertEquals("certificate.revoked", action);
            }
        };
    }

    private OutboxLog outbox() {
        return new OutboxLog() {
            @Override
            public void append(String topic, String key, Map<String, ?> payload) {
                told.add(topic + " " + key);
            }
        };
    }

    private IssueOrder order() {
        return new IssueOrder(holder, null, "张三丰", "640*************17", Certified.achievement(UUID.randomUUID()));
    }
}
