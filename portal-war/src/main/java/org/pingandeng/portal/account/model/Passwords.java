package org.pingandeng.portal.account.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id at 19 MiB, two passes (OWASP's first choice, 35 ms on a small machine). As many at a time as there are
 * processors, and as an eighth of all memory holds: a rush of sign-ins waits a little instead of taking all of it, and who
 * has waited two seconds is told to try again. Ask it outside of transactions, so that nobody holds a connection while
 * waiting.
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
    private static final int AT_ONCE = (int) Math.max(
            2,
            Math.min(
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.getRuntime().maxMemory() / 8 / (MEMORY_KIB << 10)));
    private static final Semaphore SEATS = new Semaphore(AT_ONCE, true);

    /** Kept from one to the next, wiped: 19 MiB made anew for each would have all memory swept several times a second. */
    private static final BlockPool MEMORY =
            new FixedBlockPool(AT_ONCE * Argon2BytesGenerator.getBlockCount(MEMORY_KIB, 1));

    private static final long PATIENCE_SECONDS = 2;
    private static final String NOBODYS = form(new byte[16], new byte[LENGTH]);

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
     * @return text that {@link #matches} understands, or that there is a rush
     */
    public Outcome<String> hash(String password) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return seated(() -> form(salt, argon2(password, salt, MEMORY_KIB, PASSES)));
    }

    /**
     * The hash of nobody: no password belongs to it, and comparing takes as long as with anybody's.
     *
     * @return text that {@link #matches} understands
     */
    public static String nobodys() {
        return NOBODYS;
    }

    private static String form(byte[] salt, byte[] hash) {
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$" + text.encodeToString(salt) + "$"
                + text.encodeToString(hash);
    }

    /**
     * Compares, in a time that tells nothing.
     *
     * @param password what was typed
     * @param hash what {@link #hash} gave, with whatever parameters it was made
     * @return whether they belong together, or that there is a rush
     */
    public Outcome<Boolean> matches(String password, String hash) {
        String[] parts = hash.split("\\$");
        if (parts.length != 6 || password == null) {
            return Outcome.of(false);
        }
        String[] cost = parts[3].split("[=,]");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] kept = Base64.getDecoder().decode(parts[5]);
        return seated(() -> MessageDigest.isEqual(
                argon2(password, salt, Integer.parseInt(cost[1]), Integer.parseInt(cost[3])), kept));
    }

    private static <T> Outcome<T> seated(Supplier<T> work) {
        try {
            if (!SEATS.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Outcome.refused(AccountRefusal.BUSY);
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            return Outcome.refused(AccountRefusal.BUSY);
        }
        try {
            return Outcome.of(work.get());
        } finally {
            SEATS.release();
        }
    }

    private static byte[] argon2(String password, byte[] salt, int memory, int passes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .withBlockPool(MEMORY)
                .build());
        byte[] hash = new byte[LENGTH];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
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
