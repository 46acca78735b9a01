package org.pingandeng.portal.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.account.PeopleDesk;
import org.pingandeng.portal.account.PersonView;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.bridge.Studies.Enrolled;
import org.pingandeng.portal.certification.CertificateRegister;
import org.pingandeng.portal.certification.CertificateView;
import org.pingandeng.portal.certification.Issuer;
import org.pingandeng.portal.certification.Issuing;
import org.pingandeng.portal.certification.model.HolderId;
import org.pingandeng.portal.certification.store.JdbcCertificates;
import org.pingandeng.portal.notice.NoticeBoard;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.NoticeView;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.outbox.News;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.quiz.port.Eligibility.Standing;

class GraduationTest {

    private static final Instant LATE_EVENING_UTC = Instant.parse("2026-11-22T17:30:00Z");
    private static final String EXAM = "confined-space-5min";

    private final DataSource database = SharedPostgres.dataSource("portal");
    private final Clock clock = Clock.fixed(LATE_EVENING_UTC.plusSeconds(2), ZoneOffset.UTC);
    private final JdbcCertificates certificates = new JdbcCertificates(database);
    private final Issuer issuer = new Issuer("盐池县应急管理局", "http://localhost", Optional.empty());
    private final Notices notices = new Notices(database);
    private final UUID person = UUID.randomUUID();
    private final UUID sitting = UUID.randomUUID();
    private final List<String> told = new ArrayList<>();
    private final List<Enrolled> enrolled = new ArrayList<>();
    private final Studies studies = asked -> asked.equals(person) ? enrolled : List.of();

    private boolean practicalOwed;

    private final Graduation graduation = new Graduation(
            studies,
            people(),
            new Issuing(certificates, issuer, clock),
            notices,
            outbox(),
            (exam, candidate) -> practicalOwed);

    @Test
    void aPracticalPartThatIsStillDueHoldsTheCertificateBackUntilItIsPassed() {
        enrolled.add(programme(true));
        practicalOwed = true;
        graduation.handle(graded(true));
        assertEquals(List.of(), held());
        assertEquals(List.of(NoticeKind.EXAM_PASSED), kinds());
        practicalOwed = false;
        graduation.certify(GradedSitting.of(graded(true)), graded(true));
        graduation.certify(GradedSitting.of(graded(true)), graded(true));
        assertEquals(1, held().size());
    }

    @Test
    void hoursAndExamBringTheCertificateAndTwoNotices() {
        enrolled.add(programme(true));
        graduation.handle(graded(true));
        CertificateView issued = held().get(0);
        assertEquals("示例学员", issued.holderName());
        assertEquals(3, issued.minutes());
        assertEquals(LocalDate.of(2026, 11, 23), issued.issuedOn());
        assertEquals(List.of(NoticeKind.CERTIFICATE_ISSUED, NoticeKind.EXAM_PASSED), kinds());
        assertEquals(List.of("certificate.issued " + issued.serial()), told);
    }

    @Test
    void newsThatComesTwiceChangesNothing() {
        enrolled.add(programme(true));
        graduation.handle(graded(true));
        graduation.handle(graded(true));
        assertEquals(1, held().size());
        assertEquals(2, kinds().size());
        assertEquals(1, told.size());
    }

    @Test
    void aSittingMarkedAgainCertifiesOnceAndTakesNothingBack() {
        enrolled.add(programme(true));
        graduation.handle(graded(false));
        assertEquals(List.of(), held());
        graduation.handle(graded(true));
        graduation.handle(graded(false));
        graduation.handle(graded(true));
        assertEquals(1, held().size());
        assertEquals(
                List.of(NoticeKind.CERTIFICATE_ISSUED, NoticeKind.EXAM_PASSED, NoticeKind.EXAM_FAILED),
                kinds(),
                "each outcome is told once");
        assertEquals(1, told.size());
    }

    @Test
    void aFailedExamBringsANoticeOnly() {
        enrolled.add(programme(true));
        graduation.handle(graded(false));
        assertEquals(List.of(), held());
        assertEquals(List.of(NoticeKind.EXAM_FAILED), kinds());
    }

    @Test
    void missingHoursBringNoCertificate() {
        enrolled.add(programme(false));
        graduation.handle(graded(true));
        assertEquals(List.of(), held());
    }

    @Test
    void anExamOfNoProgrammeIsNobodysBusiness() {
        graduation.handle(graded(true));
        assertEquals(List.of(), held());
        assertEquals(List.of(), kinds());
    }

    @Test
    void newsWithoutItsPartsIsAFault() {
        News damaged = new News(News.Position.START, LATE_EVENING_UTC, GradedSitting.TOPIC, sitting.toString(), json());
        assertThrows(IllegalArgumentException.class, () -> graduation.handle(damaged));
    }

    @Test
    void anExamOpensWhenTheHoursAreComplete() {
        ProgrammeEligibility eligibility = new ProgrammeEligibility(studies);
        assertEquals(Standing.NOT_ENROLLED, eligibility.standing(EXAM, person));
        enrolled.add(programme(false));
        assertEquals(Standing.HOURS_MISSING, eligibility.standing(EXAM, person));
        enrolled.add(programme(true));
        assertEquals(Standing.READY, eligibility.standing(EXAM, person));
        assertEquals(Standing.NOT_ENROLLED, eligibility.standing("another", person));
        assertEquals(Standing.NOT_ENROLLED, eligibility.standing(EXAM, UUID.randomUUID()));
    }

    private List<CertificateView> held() {
        return new CertificateRegister(certificates, issuer, clock).heldBy(new HolderId(person));
    }

    private List<NoticeKind> kinds() {
        return new NoticeBoard(notices, clock)
                .read(person, 0).stream().map(NoticeView::kind).toList();
    }

    private static Enrolled programme(boolean complete) {
        return new Enrolled(
                "confined-space-5min", EXAM, "有限空间：进去之前", "Before you enter", 190, 180, 2700, true, complete);
    }

    private static ObjectNode json() {
        return new ObjectMapper().createObjectNode();
    }

    private News graded(boolean passed) {
        ObjectNode payload = json().put("exam", EXAM)
                .put("candidate", person.toString())
                .put("score", passed ? 90.0 : 40.0)
                .put("points", 100.0)
                .put("passed", passed);
        return new News(new News.Position("7", 1), LATE_EVENING_UTC, GradedSitting.TOPIC, sitting.toString(), payload);
    }

    private PeopleDesk people() {
        return new PeopleDesk() {
            @Override
            public PersonView find(UUID id) {
                return new PersonView(
                        id,
                        "ma",
                        "示例学员",
                        "",
                        false,
                        "",
                        "640*************17",
                        List.of(Role.LEARNER),
                        null,
                        true,
                        LATE_EVENING_UTC);
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
}
