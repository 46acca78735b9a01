package org.pingandeng.quiz.exam.practical.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.exam.model.CandidateId;

/** What sheets, scores and rules are worth. */
class PracticalRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final int TRIES = 2_000;

    private final List<ScoreSheet> shipped = shipped();
    private final UUID session = UUID.randomUUID();
    private final CandidateId candidate = new CandidateId(UUID.randomUUID());

    private static List<ScoreSheet> shipped() {
        try (InputStream file = PracticalRulesTest.class.getResourceAsStream("/starter/practical.json")) {
            return SheetText.file(file.readAllBytes()).stream()
                    .map(SheetText.Read::sheet)
                    .toList();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PracticalRule rule(int examiners) {
        return new PracticalRule("e", LocalDate.of(2026, 1, 1), "t", true, examiners, 3, 80, 12, "示例");
    }

    @Test
    void everyTradeThatShipsHasFourSubjectsOfAHundredPoints() {
        Set<String> trades = new HashSet<>();
        shipped.forEach(sheet -> trades.add(sheet.trade()));
        assertEquals(4, trades.size());
        for (String trade : trades) {
            SheetBook book = new SheetBook(shipped.stream()
                    .filter(sheet -> sheet.trade().equals(trade))
                    .toList());
            assertEquals(
                    Map.of(Subject.TOOLS, 20, Subject.OPERATION, 40, Subject.HAZARDS, 20, Subject.EMERGENCY, 20),
                    book.worth(DAY));
            assertEquals(Map.of(), book.worth(LocalDate.of(2025, 12, 31)));
        }
        shipped.forEach(sheet -> assertFalse(sheet.confirm().isBlank(), sheet.code()));
    }

    @Test
    void aScoreStaysBetweenNothingAndAllAndAVetoIsNothing() {
        Random chance = new Random(11);
        for (int run = 0; run < TRIES; run++) {
            ScoreSheet sheet = shipped.get(chance.nextInt(shipped.size()));
            Ticks ticks = ticks(sheet, chance);
            assertTrue(sheet.fits(ticks));
            Score score = sheet.score(ticks);
            assertTrue(score.points() >= 0 && score.points() <= sheet.points());
            assertEquals(!ticks.vetoes().isEmpty(), score.vetoed());
            if (score.vetoed()) {
                assertEquals(0, score.points());
            }
            Set<String> fewer = new HashSet<>(ticks.steps());
            if (!fewer.isEmpty()) {
                fewer.remove(fewer.iterator().next());
            }
            assertTrue(sheet.score(new Ticks(fewer, ticks.deductions(), ticks.vetoes()))
                            .points()
                    <= score.points());
        }
    }

    private static Ticks ticks(ScoreSheet sheet, Random chance) {
        Set<String> steps = new HashSet<>();
        Map<String, Integer> lost = new HashMap<>();
        Set<String> vetoes = new HashSet<>();
        sheet.steps().forEach(step -> {
            if (chance.nextInt(4) > 0) {
                steps.add(step.id());
            }
        });
        sheet.deductions().forEach(line -> lost.put(line.id(), chance.nextInt(line.most() + 1)));
        sheet.vetoes().forEach(line -> {
            if (chance.nextInt(8) == 0) {
                vetoes.add(line.id());
            }
        });
        return new Ticks(steps, lost, vetoes);
    }

    @Test
    void whatIsNotOnTheSheetDoesNotFit() {
        ScoreSheet sheet = shipped.get(0);
        assertFalse(sheet.fits(new Ticks(Set.of("s99"), Map.of(), Set.of())));
        assertFalse(sheet.fits(new Ticks(Set.of(), Map.of("d1", 99), Set.of())));
        assertFalse(sheet.fits(new Ticks(Set.of(), Map.of(), Set.of("s1"))));
    }

    @Test
    void theSameSeedDrawsTheSameSheetsAndSeedsDrawAllOfThem() {
        SheetBook book = new SheetBook(shipped.stream()
                .filter(sheet -> sheet.trade().equals("low-voltage-electrician"))
                .toList());
        Set<String> drawn = new HashSet<>();
        for (long seed = 0; seed < 100; seed++) {
            assertEquals(book.drawn(DAY, seed), book.drawn(DAY, seed));
            book.drawn(DAY, seed).values().forEach(sheet -> drawn.add(sheet.code()));
        }
        assertEquals(book.sheets().size(), drawn.size());
    }

    private Entry entry(UUID examiner, Subject subject, int points, boolean vetoed) {
        Entry.Note note = new Entry.Note(new Ticks(Set.of(), Map.of(), Set.of()), 0, "", "", "甲", "乙", List.of(), "");
        return new Entry(
                UUID.randomUUID(),
                session,
                candidate,
                subject,
                "s",
                DAY,
                examiner,
                note,
                new Score(points, vetoed),
                null,
                Instant.parse("2026-12-01T02:00:00Z"),
                Seal.of(Seal.beginning(), ""));
    }

    private PracticalResult result(int examiners, List<Entry> entries) {
        return PracticalResult.of(
                session, candidate, rule(examiners), Map.of(Subject.TOOLS, 20, Subject.OPERATION, 80), entries);
    }

    @Test
    void oneExaminerDecidesAndACorrectionReplacesTheirOwnScore() {
        UUID one = UUID.randomUUID();
        List<Entry> entries = new ArrayList<>(List.of(entry(one, Subject.TOOLS, 10, false)));
        assertEquals(PracticalResult.State.OPEN, result(1, entries).state());
        entries.add(entry(one, Subject.OPERATION, 65, false));
        assertEquals(PracticalResult.State.FAILED, result(1, entries).state());
        entries.add(entry(one, Subject.TOOLS, 15, false));
        assertEquals(80, result(1, entries).points());
        assertEquals(PracticalResult.State.PASSED, result(1, entries).state());
        assertEquals(
                Optional.of(PracticalRefusal.SCORED_BEFORE), result(1, entries).another(Subject.TOOLS, one));
        assertEquals(
                Optional.of(PracticalRefusal.ENOUGH), result(1, entries).another(Subject.TOOLS, UUID.randomUUID()));
    }

    @Test
    void twoWhoAgreeGiveTheirMeanAndAThirdDecidesWhereTheyDiffer() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        UUID three = UUID.randomUUID();
        List<Entry> entries = new ArrayList<>(List.of(entry(one, Subject.TOOLS, 16, false)));
        assertEquals(PracticalResult.Wait.SECOND, line(entries).waits());
        entries.add(entry(two, Subject.TOOLS, 19, false));
        assertEquals(17.5, line(entries).points());
        entries.set(1, entry(two, Subject.TOOLS, 12, false));
        assertEquals(PracticalResult.Wait.THIRD, line(entries).waits());
        entries.set(1, entry(two, Subject.TOOLS, 0, true));
        assertEquals(PracticalResult.Wait.THIRD, line(entries).waits());
        assertFalse(result(2, entries).vetoed());
        entries.add(entry(three, Subject.TOOLS, 0, true));
        assertTrue(result(2, entries).vetoed());
        assertEquals(PracticalResult.State.FAILED, result(2, entries).state());
    }

    private PracticalResult.Line line(List<Entry> entries) {
        return result(2, entries).subjects().get(Subject.TOOLS);
    }

    @Test
    void theLastRuleOfADayCountsAndOneWithoutATradeEndsIt() {
        PracticalRule ends = new PracticalRule("e", DAY, null, true, 1, 0, 80, 12, "示例");
        assertEquals(Optional.empty(), PracticalRule.on(List.of(rule(1)), LocalDate.of(2025, 6, 1)));
        assertEquals(Optional.of(rule(1)), PracticalRule.on(List.of(rule(1), ends), DAY.minusDays(1)));
        assertEquals(Optional.empty(), PracticalRule.on(List.of(rule(1), ends), DAY));
        assertEquals(Optional.of(rule(2)), PracticalRule.on(List.of(rule(1), rule(2)), DAY));
    }

    @Test
    void aSealHoldsUntilOneLetterChanges() {
        Seal seal = Seal.of(Seal.beginning(), "甲 18 分");
        assertTrue(seal.holds(Seal.beginning()));
        assertFalse(new Seal("甲 19 分", seal.previous(), seal.hash()).holds(Seal.beginning()));
        assertFalse(seal.holds(seal.hash()));
    }

    @Test
    void aPhotoComesWithoutTheCamerasWords() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
        byte[] plain = out.toByteArray();
        byte[] words = "Exif\0\0GPS here".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(plain, 0, 2);
        told.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (words.length + 2)});
        told.write(words);
        told.write(plain, 2, plain.length - 2);
        String clean = new String(CleanPicture.photo(told.toByteArray()).orElseThrow(), StandardCharsets.ISO_8859_1);
        assertFalse(clean.contains("GPS here"));
        assertEquals(Optional.empty(), CleanPicture.photo("no picture".getBytes(StandardCharsets.US_ASCII)));
    }
}
