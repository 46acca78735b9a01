package org.pingandeng.portal.account.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void aHashKnowsItsPasswordAndNoOther() {
        String hash = passwords.hash("平安回家2026").value().orElseThrow();
        assertTrue(passwords.matches("平安回家2026", hash).value().orElseThrow());
        assertFalse(passwords.matches("平安回家2027", hash).value().orElseThrow());
        assertFalse(passwords.matches(null, hash).value().orElseThrow());
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertNotEquals(hash, passwords.hash("平安回家2026").value().orElseThrow());
    }

    @Test
    void noPasswordIsNobodys() {
        assertEquals(Outcome.of(false), passwords.matches("平安回家2026", Passwords.nobodys()));
    }

    @Test
    void shortAndGuessablePasswordsAreRefused() {
        assertEquals(Optional.of(AccountRefusal.PASSWORD_SHORT), passwords.weakness("1234567", "u"));
        assertEquals(Optional.of(AccountRefusal.PASSWORD_GUESSABLE), passwords.weakness("Password", "u"));
        assertEquals(Optional.of(AccountRefusal.PASSWORD_GUESSABLE), passwords.weakness("aaaabbbb", "u"));
        assertEquals(Optional.of(AccountRefusal.PASSWORD_GUESSABLE), passwords.weakness("zhangsan99", "ZhangSan99"));
        assertEquals(Optional.empty(), passwords.weakness("liang-deng-9", "u"));
    }

    @Test
    void aFreshPasswordHasNoLetterThatLooksLikeAnother() {
        assertTrue(passwords.fresh().matches("[abcdefghjkmnpqrstuvwxyz2-9]{14}"));
        assertNotEquals(passwords.fresh(), passwords.fresh());
    }
}
