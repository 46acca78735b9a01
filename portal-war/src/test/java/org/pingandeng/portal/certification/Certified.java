package org.pingandeng.portal.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.pingandeng.portal.certification.model.Achievement;
import org.pingandeng.portal.certification.model.Certificate;
import org.pingandeng.portal.certification.model.HolderId;
import org.pingandeng.portal.certification.model.Serial;

/** Certificates for tests. */
public final class Certified {

    /** When they are issued: noon of 23 November 2026 in the county. */
    public static final Instant ISSUED = Instant.parse("2026-11-23T04:00:00Z");

    private Certified() {}

    /** A certificate of 48 class hours that never expires. */
    public static Certificate person(String name) {
        return until(name, null);
    }

    /** A certificate with a last day. */
    public static Certificate until(String name, LocalDate lastDay) {
        return of(name, null, lastDay);
    }

    /** A certificate of somebody who belongs to an organisation. */
    public static Certificate of(String name, UUID owner) {
        return of(name, owner, null);
    }

    private static Certificate of(String name, UUID owner, LocalDate lastDay) {
        return new Certificate(
                Serial.draw(2026, new Random(name.hashCode())),
                new HolderId(UUID.nameUUIDFromBytes(name.getBytes())),
                owner,
                name,
                "6403**********2317",
                achievement(UUID.randomUUID()),
                "盐池县应急管理局",
                ISSUED,
                lastDay,
                "",
                null);
    }

    /** Forty-eight class hours and 92 marks. */
    public static Achievement achievement(UUID sitting) {
        return new Achievement(
                "hazchem-trading-head-initial",
                "危险化学品经营单位主要负责人初次培训",
                "Initial training for heads of hazardous-chemical traders",
                48 * 2700,
                2700,
                sitting,
                92,
                100,
                LocalDate.of(2026, 11, 23));
    }
}
