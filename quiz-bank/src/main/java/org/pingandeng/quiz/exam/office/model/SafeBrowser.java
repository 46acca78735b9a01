package org.pingandeng.quiz.exam.office.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What Safe Exam Browser says of itself: with each request it sends the SHA-256 of the address and its Config Key in the
 * header {@value #HEADER}.
 */
public final class SafeBrowser {

    /** The header with the hash. */
    public static final String HEADER = "X-SafeExamBrowser-ConfigKeyHash";

    private SafeBrowser() {}

    /**
     * Whether a text can be a Config Key.
     *
     * @param key 64 hexadecimal digits
     * @return false for anything else
     */
    public static boolean isKey(String key) {
        return key.matches("[0-9a-fA-F]{64}");
    }

    /**
     * What the browser with the key sends for an address.
     *
     * @param address absolute, without a fragment
     * @param key the Config Key
     * @return lower-case hexadecimal digits
     */
    public static String hash(String address, String key) {
        try {
            String text = address.replaceAll("#.*$", "") + key.toLowerCase(Locale.ROOT);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Whether a request came from the browser with the key.
     *
     * @param address of the request
     * @param key the Config Key
     * @param said what stood in the header; null where nothing did
     * @return true when it is the hash of both
     */
    public static boolean proves(String address, String key, String said) {
        return said != null
                && MessageDigest.isEqual(
                        hash(address, key).getBytes(StandardCharsets.US_ASCII),
                        said.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
