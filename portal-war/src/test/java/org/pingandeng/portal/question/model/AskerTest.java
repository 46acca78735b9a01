package org.pingandeng.portal.question.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Codes, sums and the seal over who asked. */
class AskerTest {

    private final byte[] key = new byte[32];
    private final UUID once = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void aFormHasOneCodeHoweverItIsTyped() {
        String code = FollowCode.of(key, once);
        assertTrue(code.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}"), code);
        assertEquals(code, FollowCode.of(key, once));
        assertNotEquals(code, FollowCode.of(key, UUID.randomUUID()));
        byte[] kept = FollowCode.hash(code);
        assertArrayEquals(kept, FollowCode.hash(code.toLowerCase().replace("-", " ")));
        assertArrayEquals(FollowCode.hash("0000-1111"), FollowCode.hash("oOo0 iIlL"));
    }

    @Test
    void theSumIsAnsweredInDigitsOrWords() {
        Sum sum = new Sum(9, 4);
        assertEquals("九", sum.firstWord(false));
        assertEquals("four", sum.secondWord(true));
        for (String right : new String[] {"13", "１３", "十三", " Thirteen "}) {
            assertTrue(sum.right(right), right);
        }
        assertFalse(sum.right(""));
        assertFalse(sum.right(null));
        assertFalse(sum.right("14"));
        for (int i = 0; i < 200; i++) {
            Sum any = Sum.of(key, new UUID(i, i));
            assertTrue(any.first() >= 2 && any.first() <= 9 && any.second() >= 1 && any.second() <= 9);
            assertTrue(any.right(String.valueOf(any.first() + any.second())));
        }
    }

    @Test
    void whoAskedIsSealedForOneForm() {
        Asker asker = new Asker("示例群众", "13900000000");
        byte[] sealed = asker.seal(key, once);
        assertFalse(new String(sealed, StandardCharsets.UTF_8).contains("139"));
        assertEquals(asker, Asker.open(sealed, key, once));
        assertThrows(IllegalStateException.class, () -> Asker.open(sealed, key, UUID.randomUUID()));
        assertArrayEquals(Asker.mark(key, "13900000000"), Asker.mark(key, "13900000000"));
    }
}
