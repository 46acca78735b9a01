package org.pingandeng.portal.account.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id at 19 MiB, two passes (OWASP's first choice, 35 ms on a small machine). At most four at a time: a rush of
 * sign-ins waits some milliseconds instead of taking all memory.
 */
public final class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LENGTH = 32;
    private static final int SHORTEST = 8;
    private static final Set<String> GUESSED_FIRST = Set.of(
            "12345678",
            "123456789",
            "1234567890",
            "password",
            "password1",
            "qwertyui",
            "11111111",
            "88888888",
            "66666666",
            "00000000",
            "abcd1234",
            "a1234567",
            "aa123456",
            "123456abc",
            "abc12345",
            "1qaz2wsx",
            "asdfghjk",
            "iloveyou",
            "admin123",
            "5201314520",
            "woaini1314",
            "87654321",
            "11223344",
            "qwer1234");
    private static final Semaphore SEATS = new Semaphore(4, true);

    private final SecureRandom random = new SecureRandom();

    /**
     * Whether a password may be used.
     *
     * @param password what was typed
     * @param userName whose it would be
     * @return the reason against it, if any
     */
    public Optional<AccountRefusal> weakness(String password, String userName) {
        if (password == null || password.length() < SHORTEST) {
            return Optional.of(AccountRefusal.PASSWORD_SHORT);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        boolean oneCharacter = plain.chars().distinct().count() < 3;
        return GUESSED_FIRST.contains(plain) || oneCharacter || plain.equals(userName.toLowerCase(Locale.ROOT))
                ? Optional.of(AccountRefusal.PASSWORD_GUESSABLE)
                : Optional.empty();
    }

    /**
     * Hashes a password with a fresh salt.
     *
     * @param password what was typed
     * @return text that {@link #matches} understands
     */
    public String hash(String password) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$" + text.encodeToString(salt) + "$"
                + text.encodeToString(argon2(password, salt, MEMORY_KIB, PASSES));
    }

    /**
     * Compares, in a time that tells nothing.
     *
     * @param password what was typed
     * @param hash what {@link #hash} gave, with whatever parameters it was made
     * @return whether they belong together
     */
    public boolean matches(String password, String hash) {
        String[] parts = hash.split("\\$");
        if (parts.length != 6 || password == null) {
            return false;
        }
        String[] cost = parts[3].split("[=,]");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] tried = argon2(password, salt, Integer.parseInt(cost[1]), Integer.parseInt(cost[3]));
        return MessageDigest.isEqual(tried, Base64.getDecoder().decode(parts[5]));
    }

    private static byte[] argon2(String password, byte[] salt, int memory, int passes) {
        SEATS.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withSalt(salt)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(1)
                    .build());
            byte[] hash = new byte[LENGTH];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            SEATS.release();
        }
    }

    /**
     * A password to begin with, easy to read aloud: no letter that looks like another.
     *
     * @return fourteen characters, about 68 random bits
     */
    public String fresh() {
        String letters = "abcdefghjkmnpqrstuvwxyz23456789";
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            password.append(letters.charAt(random.nextInt(letters.length())));
        }
        return password.toString();
    }
}
