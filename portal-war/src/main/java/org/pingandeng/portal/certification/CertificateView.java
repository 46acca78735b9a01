package org.pingandeng.portal.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.pingandeng.portal.certification.model.Achievement;
import org.pingandeng.portal.certification.model.Certificate;
import org.pingandeng.portal.certification.model.CertificateState;

/**
 * A certificate as its holder and the office see it.
 *
 * @param serial its number
 * @param state its worth now
 * @param holderName the frozen name
 * @param maskedNumber the identity number, masked; empty when none was given
 * @param programme the programme's code
 * @param titleZh the programme's title in Chinese
 * @param titleEn the programme's title in English
 * @param classHours 学时, rounded down to a tenth
 * @param minutes whole minutes of study
 * @param score marks reached
 * @param fullScore marks that could be reached
 * @param issuer who issued it
 * @param issuedOn the day of issue
 * @param lastDay the last valid day; null when it does not expire
 * @param daysLeft days until then, from 0; null when it does not expire or is over
 * @param revokedOn the day of its withdrawal; null while it stands
 * @param revokedReason why it was withdrawn; null while it stands
 */
public record CertificateView(
        String serial,
        CertificateState state,
        String holderName,
        String maskedNumber,
        String programme,
        String titleZh,
        String titleEn,
        double classHours,
        long minutes,
        double score,
        double fullScore,
        String issuer,
        LocalDate issuedOn,
        LocalDate lastDay,
        Long daysLeft,
        LocalDate revokedOn,
        String revokedReason) {

    private static final int SECONDS_PER_MINUTE = 60;

    static CertificateView of(Certificate certificate, Instant now) {
        Achievement achievement = certificate.achievement();
        return new CertificateView(
                certificate.serial().value(),
                certificate.state(now),
                certificate.holderName(),
                certificate.maskedNumber(),
                achievement.programme(),
                achievement.titleZh(),
                achievement.titleEn(),
                achievement.classHours(),
                achievement.creditedSeconds() / SECONDS_PER_MINUTE,
                achievement.score(),
                achievement.fullScore(),
                certificate.issuer(),
                certificate.issuedOn(),
                certificate.lastDay(),
                daysLeft(certificate, now),
                certificate
                        .withdrawn()
                        .map(revocation -> LocalDate.ofInstant(revocation.at(), Certificate.COUNTY))
                        .orElse(null),
                certificate.withdrawn().map(revocation -> revocation.reason()).orElse(null));
    }

    private static Long daysLeft(Certificate certificate, Instant now) {
        return certificate.lastDay() == null || certificate.state(now) != CertificateState.VALID
                ? null
                : ChronoUnit.DAYS.between(LocalDate.ofInstant(now, Certificate.COUNTY), certificate.lastDay());
    }
}
