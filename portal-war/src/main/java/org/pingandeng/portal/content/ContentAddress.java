package org.pingandeng.portal.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.config.Signet;

/**
 * Addresses of packages: {@code /run/<label>/<package>/<until>/<signature>/…}. They are good for one learner and one
 * package and run out within a day, so that content can neither reach another package's files nor be passed on for long.
 */
@ApplicationScoped
public class ContentAddress {

    private static final Duration LIFE = Duration.ofHours(18);
    private static final Pattern FORM =
            Pattern.compile("/run/([a-z0-9]{1,63})/([0-9a-f]{64})/(\\d{1,9})/([A-Za-z0-9_-]{43})/(.*)", Pattern.DOTALL);
    private static final int LABEL_BYTES = 16;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    @Inject
    ContentPlace place;

    private Signet key;

    /** For the container. */
    public ContentAddress() {}

    @PostConstruct
    void open() {
        key = new Signet(keys.derive("content", 32));
    }

    /**
     * Where a learner's package lies.
     *
     * @param origin scheme and host
     * @param path ends with a slash; whatever is below belongs to the package
     */
    public record Base(String origin, String path) {

        /** The page that holds the package. */
        public String wrapper() {
            return origin + path + "-/wrapper.html";
        }
    }

    /**
     * What an address asks for.
     *
     * @param label of the learner and the package
     * @param scorm which package
     * @param base everything before the rest, with a slash at its end
     * @param rest what of it
     */
    record Asked(String label, String scorm, String base, String rest) {}

    /**
     * The address of a package for a learner.
     *
     * @param learner who
     * @param scorm which package
     * @return where it lies for some hours
     */
    public Base of(UUID learner, String scorm) {
        String label = label(learner, scorm);
        long until = clock.instant().plus(LIFE).getEpochSecond() / 3600;
        String path = "/run/" + label + "/" + scorm + "/" + until + "/" + signature(label, scorm, until) + "/";
        return new Base(place.origin(label), place.path() + path);
    }

    /** A name that says neither who nor what, the same each time so that the content finds its own storage again. */
    private String label(UUID learner, String scorm) {
        byte[] hash = hash("label|" + learner + "|" + scorm);
        byte[] cut = new byte[LABEL_BYTES];
        System.arraycopy(hash, 0, cut, 0, LABEL_BYTES);
        return "p" + new BigInteger(1, cut).toString(36);
    }

    /**
     * Reads an address.
     *
     * @param host the label of the host it was asked of; blank where all share one
     * @param path as asked for
     * @return what it asks for; empty where it is not ours, not of this host or has run out
     */
    Optional<Asked> read(String host, String path) {
        Matcher found = FORM.matcher(path);
        if (!found.matches() || !host.isEmpty() && !host.equals(found.group(1))) {
            return Optional.empty();
        }
        long until = Long.parseLong(found.group(3));
        byte[] right = signature(found.group(1), found.group(2), until).getBytes(StandardCharsets.US_ASCII);
        boolean good = MessageDigest.isEqual(right, found.group(4).getBytes(StandardCharsets.US_ASCII));
        return good && until * 3600 >= clock.instant().getEpochSecond()
                ? Optional.of(
                        new Asked(found.group(1), found.group(2), path.substring(0, found.start(5)), found.group(5)))
                : Optional.empty();
    }

    private String signature(String label, String scorm, long until) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(hash("address|" + label + "|" + scorm + "|" + until));
    }

    private byte[] hash(String text) {
        return key.mark(text);
    }
}
