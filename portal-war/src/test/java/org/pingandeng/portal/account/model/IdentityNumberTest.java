package org.pingandeng.portal.account.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentityNumberTest {

    /** The example of GB 11643-1999 itself. */
    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    private static final String EXAMPLE = "11010519491231002X";

    private final IdentityVault vault = new IdentityVault(new byte[32], filled());

    @Test
    void theStandardsExampleIsSound() {
        assertEquals(
                EXAMPLE,
                IdentityNumber.read(" 110105 19491231 002x ", NOW).orElseThrow().text());
    }

    @Test
    void oneWrongDigitOrTwoSwappedOnesAreFound() {
        for (int at = 0; at < 17; at++) {
            char[] text = EXAMPLE.toCharArray();
            text[at] = text[at] == '9' ? '8' : (char) (text[at] + 1);
            assertTrue(IdentityNumber.read(new String(text), NOW).isEmpty(), new String(text));
        }
        assertTrue(IdentityNumber.read("11015019491231002X", NOW).isEmpty());
        assertTrue(IdentityNumber.read("", NOW).isEmpty());
        assertTrue(IdentityNumber.read(null, NOW).isEmpty());
        assertTrue(IdentityNumber.read("110105194912310020", NOW).isEmpty());
    }

    @Test
    void pagesSeeItsEndsOnly() {
        assertEquals(
                "110*************2X",
                IdentityNumber.read(EXAMPLE, NOW).orElseThrow().toString());
    }

    @Test
    void aSealOpensForItsPersonOnly() {
        IdentityNumber number = IdentityNumber.read(EXAMPLE, NOW).orElseThrow();
        UUID person = UUID.randomUUID();
        byte[] sealed = vault.seal(number, person);
        assertEquals(number, vault.open(sealed, person));
        assertThrows(IllegalStateException.class, () -> vault.open(sealed, UUID.randomUUID()));
        sealed[sealed.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> vault.open(sealed, person));
    }

    @Test
    void theSameNumberIsSealedDifferentlyAndIndexedAlike() {
        IdentityNumber number = IdentityNumber.read(EXAMPLE, NOW).orElseThrow();
        UUID person = UUID.randomUUID();
        assertFalse(Arrays.equals(vault.seal(number, person), vault.seal(number, person)));
        assertArrayEquals(vault.index(number), vault.index(number));
    }

    private static byte[] filled() {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) 7);
        return key;
    }

    @Test
    void nobodyIsBornTomorrow() {
        Instant before = Instant.parse("1949-12-30T15:59:00Z");
        assertTrue(IdentityNumber.read(EXAMPLE, before).isEmpty());
        assertTrue(IdentityNumber.read(EXAMPLE, before.plusSeconds(120)).isPresent());
    }
}
