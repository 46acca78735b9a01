package org.pingandeng.portal.certification;

import java.time.Instant;
import org.pingandeng.portal.certification.model.Masked;

/**
 * The public page's answer about a number: nothing in it names a person whole.
 *
 * @param outcome what the number is worth
 * @param serial the number as understood, or what was typed when it is none of ours
 * @param maskedName the holder's name, masked; empty when unknown
 * @param nameMatches whether the name that was asked for is the holder's; null when none was asked for
 * @param certificate the rest, its name masked and its marks left out; null when unknown
 * @param checkedAt when it was looked up
 */
public record Verification(
        Outcome outcome,
        String serial,
        String maskedName,
        Boolean nameMatches,
        CertificateView certificate,
        Instant checkedAt) {

    /** What a number is worth. */
    public enum Outcome {
        VALID,
        EXPIRED,
        REVOKED,
        UNKNOWN
    }

    static Verification unknown(String typed, Instant now) {
        return new Verification(Outcome.UNKNOWN, typed, "", null, null, now);
    }

    static Verification of(CertificateView view, String name, Instant now) {
        String masked = Masked.name(view.holderName());
        Boolean matches = name == null || name.isBlank() ? null : name.strip().equals(view.holderName());
        return new Verification(
                Outcome.valueOf(view.state().name()), view.serial(), masked, matches, covered(view, masked), now);
    }

    private static CertificateView covered(CertificateView view, String maskedName) {
        return new CertificateView(
                view.serial(),
                view.state(),
                maskedName,
                view.maskedNumber(),
                view.programme(),
                view.titleZh(),
                view.titleEn(),
                view.classHours(),
                view.minutes(),
                0,
                0,
                view.issuer(),
                view.issuedOn(),
                view.lastDay(),
                view.daysLeft(),
                view.revokedOn(),
                null);
    }
}
