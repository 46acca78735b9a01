package org.pingandeng.quiz.exam.office.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pingandeng.quiz.exam.model.ExamRefusal;

/**
 * What the door of a date asks for.
 *
 * @param code said in the room before the bell; blank where none is asked
 * @param addresses ranges from which one may come; none means from anywhere
 * @param configKey of the Safe Exam Browser that must be used; blank where any browser will do
 */
public record SessionEntry(String code, List<String> addresses, String configKey) {

    /** Asks for nothing. */
    public static final SessionEntry FREE = new SessionEntry("", List.of(), "");

    public SessionEntry {
        addresses = List.copyOf(addresses);
    }

    /**
     * Whether the code must be typed.
     *
     * @return true where there is one
     */
    public boolean asksCode() {
        return !code.isEmpty();
    }

    /**
     * Whether it must be Safe Exam Browser.
     *
     * @return true where its key is known
     */
    public boolean asksSafeBrowser() {
        return !configKey.isEmpty();
    }

    /**
     * What is missing to come in.
     *
     * @param knock how somebody comes
     * @return empty where nothing is
     */
    public Optional<ExamRefusal> missing(Knock knock) {
        if (!AddressRange.allow(addresses, knock.address())) {
            return Optional.of(ExamRefusal.WRONG_ADDRESS);
        }
        if (asksSafeBrowser() && !SafeBrowser.proves(knock.url(), configKey, knock.safeBrowser())) {
            return Optional.of(ExamRefusal.SAFE_BROWSER_NEEDED);
        }
        return asksCode() && !same(knock.code()) ? Optional.of(ExamRefusal.WRONG_CODE) : Optional.empty();
    }

    private boolean same(String typed) {
        return MessageDigest.isEqual(plain(code), plain(typed));
    }

    private static byte[] plain(String text) {
        return text.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
