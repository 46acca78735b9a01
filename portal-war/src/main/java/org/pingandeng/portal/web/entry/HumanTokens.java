package org.pingandeng.portal.web.entry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.config.Signet;

/**
 * Binds the question that a form asks to its answer, without keeping it: an HMAC over both and the time. Good for two
 * hours and, on one node, for one form; the questions are easy, so that this only makes a run of forms dear.
 */
@ApplicationScoped
public class HumanTokens {

    private static final Duration GOOD_FOR = Duration.ofHours(2);
    private static final int MOST = 50_000;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    private final Map<String, Boolean> spent = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    });
    private Signet key;

    @PostConstruct
    void open() {
        key = new Signet(keys.derive("human-question", 32));
    }

    /**
     * A token for a question.
     *
     * @param answer to it
     * @return text for a hidden field
     */
    String issue(int answer) {
        String open = UUID.randomUUID() + "." + clock.instant().getEpochSecond();
        return open + "." + seal(open, String.valueOf(answer));
    }

    /**
     * Whether an answer fits its token, which is good and not yet spent.
     *
     * @param token as the form sent it
     * @param answer as it was typed; wide digits are digits too
     */
    boolean fits(String token, String answer) {
        String[] parts = token.split("\\.");
        if (parts.length != 3 || !parts[1].matches("\\d{1,12}") || spent.containsKey(token)) {
            return false;
        }
        long age = clock.instant().getEpochSecond() - Long.parseLong(parts[1]);
        return age >= 0
                && age <= GOOD_FOR.toSeconds()
                && MessageDigest.isEqual(
                        seal(parts[0] + "." + parts[1], plain(answer)).getBytes(StandardCharsets.US_ASCII),
                        parts[2].getBytes(StandardCharsets.US_ASCII));
    }

    /** Uses a token up. */
    void spend(String token) {
        spent.put(token, true);
    }

    private static String plain(String answer) {
        StringBuilder digits = new StringBuilder();
        answer.strip()
                .codePoints()
                .filter(Character::isDigit)
                .forEach(each -> digits.append(Character.digit(each, 10)));
        return digits.toString();
    }

    private String seal(String open, String answer) {
        return key.letters(open + "|" + answer);
    }
}
