package org.pingandeng.portal.certification.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SerialTest {

    private static final int ROUNDS = 300;
    private static final String PREFIX = "PAD-";

    @Test
    void everyDrawnNumberReadsBackAsItself() {
        Random chance = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Serial serial = Serial.draw(2026, chance);
            assertEquals(Optional.of(serial), Serial.read(serial.value()));
            assertTrue(serial.value().matches("PAD-2026-.{6}-.{6}-."), serial.value());
        }
    }

    @Test
    void sixtyBitsAreDrawn() {
        assertEquals(
                "PAD-2026-000000-000000", Serial.draw(2026, () -> 0L).value().substring(0, 22));
        assertEquals(
                "PAD-2026-ZZZZZZ-ZZZZZZ", Serial.draw(2026, () -> -1L).value().substring(0, 22));
        Set<Serial> drawn = new HashSet<>();
        SecureRandom chance = new SecureRandom();
        for (int round = 0; round < 10_000; round++) {
            drawn.add(Serial.draw(2026, chance));
        }
        assertEquals(10_000, drawn.size());
    }

    @Test
    void whatAHandWritesIsUnderstood() {
        Serial serial = serialWith("0", "1");
        String sloppy = serial.value().toLowerCase().replace('0', 'o').replace('1', 'l');
        assertEquals(Optional.of(serial), Serial.read(sloppy));
        assertEquals(Optional.of(serial), Serial.read("  " + serial.value().replace('-', ' ') + " "));
        assertEquals(Optional.of(serial), Serial.read(serial.value().replace("-", "")));
        assertEquals(Optional.of(serial), Serial.read(serial.value().substring(PREFIX.length())));
        assertEquals(
                Optional.of(serial),
                Serial.read(serial.value().replace('-', '－').replace('0', '０')));
        assertEquals(Optional.of(serial), Serial.read(serial.value().replace('1', 'I')));
    }

    @Test
    void anySingleWrongCharacterIsFound() {
        Random chance = new Random(2);
        for (int round = 0; round < ROUNDS; round++) {
            String right = Serial.draw(2026, chance).value();
            for (int at = 9; at < right.length(); at++) {
                char other = Serial.ALPHABET.charAt(chance.nextInt(32));
                if (right.charAt(at) != '-' && right.charAt(at) != other) {
                    assertEquals(
                            Optional.empty(), Serial.read(right.substring(0, at) + other + right.substring(at + 1)));
                }
            }
        }
    }

    @Test
    void anyExchangeOfTwoCharactersIsFound() {
        Random chance = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            String right = Serial.draw(2026, chance).value();
            int one = 9 + chance.nextInt(right.length() - 9);
            int other = 9 + chance.nextInt(right.length() - 9);
            char[] swapped = right.toCharArray();
            swapped[one] = right.charAt(other);
            swapped[other] = right.charAt(one);
            boolean letters = right.charAt(one) != '-' && right.charAt(other) != '-';
            if (letters && right.charAt(one) != right.charAt(other)) {
                assertEquals(Optional.empty(), Serial.read(new String(swapped)), right);
            }
        }
    }

    @Test
    void nonsenseIsNoNumber() {
        for (String typed :
                new String[] {null, "", "PAD", "PAD-2026", "'; drop table", "U".repeat(17), "9".repeat(5000)}) {
            assertEquals(Optional.empty(), Serial.read(typed));
        }
        assertThrows(IllegalArgumentException.class, () -> new Serial("PAD-2026-000000-000000-X"));
    }

    private static Serial serialWith(String... wanted) {
        Random chance = new Random(4);
        Serial serial = Serial.draw(2026, chance);
        while (!Set.of(wanted).stream().allMatch(serial.value().substring(9)::contains)) {
            serial = Serial.draw(2026, chance);
        }
        return serial;
    }
}
