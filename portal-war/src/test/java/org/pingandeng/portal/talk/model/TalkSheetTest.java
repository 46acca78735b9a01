package org.pingandeng.portal.talk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TalkSheetTest {

    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");

    @Test
    void aTeamThatSignedIsKept() {
        assertEquals(
                Optional.empty(),
                sheet("示例一班", NOW, List.of("示例工人甲", " 示例工人乙 ")).flaw(NOW));
    }

    @Test
    void nobodyTwiceNobodyBlankAndNotTooMany() {
        assertEquals(
                Optional.of(TalkRefusal.INCOMPLETE),
                sheet("示例一班", NOW, List.of()).flaw(NOW));
        assertEquals(
                Optional.of(TalkRefusal.INCOMPLETE),
                sheet(" ", NOW, List.of("示例工人甲")).flaw(NOW));
        assertEquals(
                Optional.of(TalkRefusal.INCOMPLETE),
                sheet("示例一班", NOW, List.of("示例工人甲", "示例工人甲")).flaw(NOW));
        assertEquals(
                Optional.of(TalkRefusal.INCOMPLETE),
                sheet("示例一班", NOW, Collections.singletonList("  ")).flaw(NOW));
        List<String> crowd = IntStream.rangeClosed(0, TalkSheet.MOST_MEMBERS)
                .mapToObj(at -> "示例工人" + at)
                .toList();
        assertEquals(
                Optional.of(TalkRefusal.INCOMPLETE), sheet("示例一班", NOW, crowd).flaw(NOW));
    }

    @Test
    void aPhoneMayBeLateButNotDaysAhead() {
        List<String> one = List.of("示例工人甲");
        assertEquals(
                Optional.empty(), sheet("示例一班", NOW.minusSeconds(864_000), one).flaw(NOW));
        assertEquals(
                Optional.of(TalkRefusal.TIME_WRONG),
                sheet("示例一班", NOW.plusSeconds(172_800), one).flaw(NOW));
    }

    private static TalkSheet sheet(String team, Instant at, List<String> members) {
        return new TalkSheet(UUID.randomUUID(), "yinchuan-barbecue", team, at, members);
    }
}
