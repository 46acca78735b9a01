package org.pingandeng.portal.web.media;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.config.Signet;

/**
 * Addresses of lesson files: good for some hours, so that a link passed on soon opens nothing. The time is rounded, so
 * that a browser meets the same address again and need not fetch the file twice.
 */
@Named("mediaAddress")
@ApplicationScoped
public class MediaAddress {

    /** Below this address lies what was made of films and sounds. */
    static final String MADE = "/media/made/";

    private static final Duration LIFE = Duration.ofHours(12);
    private static final Pattern IN_TEXT = Pattern.compile("media:([0-9a-f]{64})");

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    @Inject
    Visitor visitor;

    private Signet key;

    @PostConstruct
    void open() {
        key = new Signet(keys.derive("media", 32));
    }

    /**
     * The address of a file.
     *
     * @param digest which file
     */
    public String of(String digest) {
        return signed("/media/" + digest);
    }

    /**
     * The address of a picture of a PDF's page.
     *
     * @param digest which document
     * @param page from 1
     */
    public String page(String digest, int page) {
        return signed("/media/" + digest + "/" + page);
    }

    /**
     * A lesson's text with addresses in place of {@code media:<digest>}.
     *
     * @param html sanitised text
     */
    public String in(String html) {
        Matcher found = IN_TEXT.matcher(html);
        return found.replaceAll(
                match -> Matcher.quoteReplacement(of(match.group(1)).replace("&", "&amp;")));
    }

    /**
     * The address of what was made of a film or a sound, for this visitor's sign-in alone: a folder, so that the lists in
     * it need not carry a signature for each piece.
     *
     * @param digest of the original
     * @return ending with a slash
     */
    public String made(String digest) {
        String viewer = visitor.signIn().map(UUID::toString).orElse("");
        long hours = end();
        return MADE + hours + "/" + signature(made(digest, viewer), hours) + "/" + digest + "/";
    }

    private static String made(String digest, String viewer) {
        return MADE + digest + "|" + viewer;
    }

    private long end() {
        return clock.instant().plus(LIFE).getEpochSecond() / 3600;
    }

    private String signed(String path) {
        long hours = end();
        return path + "?until=" + hours + "&s=" + signature(path, hours);
    }

    /**
     * Whether an address is ours and still good.
     *
     * @param path without parameters
     * @param until as in the address
     * @param signature as in the address
     */
    boolean good(String path, String until, String signature) {
        return holds(path, until, signature);
    }

    /**
     * Whether the address of what was made of a film is ours, still good and made for this viewer.
     *
     * @param digest of the original
     * @param viewer the sign-in of whoever asks; empty for none
     * @param until as in the address
     * @param signature as in the address
     */
    boolean goodMade(String digest, String viewer, String until, String signature) {
        return holds(made(digest, viewer), until, signature);
    }

    private boolean holds(String path, String until, String signature) {
        if (until == null || signature == null || !until.matches("\\d{1,9}")) {
            return false;
        }
        long hours = Long.parseLong(until);
        return hours * 3600 >= clock.instant().getEpochSecond()
                && MessageDigest.isEqual(
                        signature(path, hours).getBytes(StandardCharsets.US_ASCII),
                        signature.getBytes(StandardCharsets.US_ASCII));
    }

    private String signature(String path, long hours) {
        return key.letters(path + "|" + hours);
    }
}
