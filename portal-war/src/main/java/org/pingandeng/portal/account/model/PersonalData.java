package org.pingandeng.portal.account.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** The forms that personal data must have. */
public final class PersonalData {

    private static final Pattern USER_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}");
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGEST_NAME = 60;

    private PersonalData() {}

    /**
     * Whether a user name has its form. Digits alone are refused: they would be mistaken for a phone.
     *
     * @param text what was typed
     * @return the reason against it, if any
     */
    public static Optional<AccountRefusal> userName(String text) {
        boolean sound = text != null && USER_NAME.matcher(text).matches() && !text.matches("\\d+");
        return sound ? Optional.empty() : Optional.of(AccountRefusal.USER_NAME_MALFORMED);
    }

    /**
     * Whether a name has its form.
     *
     * @param text what was typed
     * @return the reason against it, if any
     */
    public static Optional<AccountRefusal> name(String text) {
        boolean sound = text != null
                && !text.isBlank()
                && text.strip().length() <= LONGEST_NAME
                && text.chars().noneMatch(Character::isISOControl);
        return sound ? Optional.empty() : Optional.of(AccountRefusal.NAME_MALFORMED);
    }

    /**
     * Whether a phone has its form.
     *
     * @param text eleven digits, or empty for none
     * @return the reason against it, if any
     */
    public static Optional<AccountRefusal> phone(String text) {
        return absent(text) || PHONE.matcher(text.strip()).matches()
                ? Optional.empty()
                : Optional.of(AccountRefusal.PHONE_MALFORMED);
    }

    /**
     * Whether a mail address has its form.
     *
     * @param text an address, or empty for none
     * @return the reason against it, if any
     */
    public static Optional<AccountRefusal> email(String text) {
        return absent(text)
                        || (text.length() <= 200 && EMAIL.matcher(text.strip()).matches())
                ? Optional.empty()
                : Optional.of(AccountRefusal.EMAIL_MALFORMED);
    }

    /**
     * What was typed, without spaces around it.
     *
     * @param text may be null
     * @return null when nothing is left
     */
    public static String orNull(String text) {
        return absent(text) ? null : text.strip();
    }

    private static boolean absent(String text) {
        return text == null || text.isBlank();
    }
}
