package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.pingandeng.portal.account.PeopleDesk;
import org.pingandeng.portal.account.PersonView;
import org.pingandeng.portal.bridge.Studies.Enrolled;
import org.pingandeng.portal.certification.CertificateView;
import org.pingandeng.portal.certification.IssueOrder;
import org.pingandeng.portal.certification.Issuing;
import org.pingandeng.portal.certification.model.Achievement;
import org.pingandeng.portal.certification.model.Certificate;
import org.pingandeng.portal.certification.model.HolderId;
import org.pingandeng.portal.notice.Notice;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.outbox.News;
import org.pingandeng.portal.outbox.OutboxConsumer;
import org.pingandeng.portal.outbox.OutboxLog;

/** On the news of a marked exam: tells its candidate, and where hours and practical part hold too, issues the certificate. */
@ApplicationScoped
public class Graduation implements OutboxConsumer {

    private Studies studies;
    private PeopleDesk people;
    private Issuing issuing;
    private Notices notices;
    private OutboxLog outbox;
    private ExamParts parts;

    /** For the container. */
    protected Graduation() {}

    /** Graduates by study, into certificates and notices. */
    @Inject
    public Graduation(
            Studies studies, PeopleDesk people, Issuing issuing, Notices notices, OutboxLog outbox, ExamParts parts) {
        this.studies = studies;
        this.people = people;
        this.issuing = issuing;
        this.notices = notices;
        this.outbox = outbox;
        this.parts = parts;
    }

    @Override
    public String name() {
        return "graduation";
    }

    @Override
    public Set<String> topics() {
        return Set.of(GradedSitting.TOPIC);
    }

    @Override
    public void handle(News news) {
        GradedSitting sitting = GradedSitting.of(news);
        for (Enrolled programme : studies.endingWith(sitting.candidate(), sitting.exam())) {
            tellResult(sitting, programme, news);
        }
        certify(sitting, news);
    }

    /** Issues the certificates of whoever has passed all parts of the exam and completed the hours. */
    void certify(GradedSitting sitting, News news) {
        if (!sitting.passed() || parts.practicalOwed(sitting.exam(), sitting.candidate())) {
            return;
        }
        studies.endingWith(sitting.candidate(), sitting.exam()).stream()
                .filter(Enrolled::complete)
                .forEach(programme -> issuing.issue(order(sitting, programme))
                        .ifPresent(issued -> tellIssued(sitting, issued, news)));
    }

    private IssueOrder order(GradedSitting sitting, Enrolled programme) {
        PersonView person = people.find(sitting.candidate());
        Achievement achievement = new Achievement(
                programme.programme(),
                programme.titleZh(),
                programme.titleEn(),
                programme.creditedSeconds(),
                programme.secondsPerClassHour(),
                sitting.sitting(),
                sitting.score(),
                sitting.points(),
                LocalDate.ofInstant(sitting.at(), Certificate.COUNTY));
        return new IssueOrder(
                new HolderId(person.id()), person.organisation(), person.name(), person.idNumber(), achievement);
    }

    private void tellResult(GradedSitting sitting, Enrolled programme, News news) {
        notices.post(
                new Notice(
                        sitting.candidate(),
                        sitting.passed() ? NoticeKind.EXAM_PASSED : NoticeKind.EXAM_FAILED,
                        Map.of(
                                "title", programme.titleZh(),
                                "title.en", programme.titleEn(),
                                "score", plain(sitting.score())),
                        "/exam/result?sitting=" + sitting.sitting(),
                        sitting.sitting().toString()),
                news.at());
    }

    private void tellIssued(GradedSitting sitting, CertificateView issued, News news) {
        notices.post(
                new Notice(
                        sitting.candidate(),
                        NoticeKind.CERTIFICATE_ISSUED,
                        Map.of("title", issued.titleZh(), "title.en", issued.titleEn(), "serial", issued.serial()),
                        "/learn/certificates",
                        issued.serial()),
                news.at());
        outbox.append(
                "certificate.issued",
                issued.serial(),
                Map.of("holder", sitting.candidate().toString(), "programme", issued.programme()));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
