package org.pingandeng.portal.account.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * A citizen identity number of 18 characters (GB 11643-1999): region, date of birth, sequence, check character by
 * ISO 7064 MOD 11-2. It exists in memory only while it is typed, sealed or compared.
 *
 * @param text 17 digits and a digit or X
 */
public record IdentityNumber(String text) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final String CHECKS = "10X98765432";

    /**
     * Reads what somebody typed.
     *
     * @param typed spaces and a small x are forgiven
     * @param now the server's time: nobody was born after it
     * @return the number, or empty when its form, date or check character is wrong
     */
    public static Optional<IdentityNumber> read(String typed, Instant now) {
        String text = typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        boolean sound = text.matches("[1-9]\\d{16}[\\dX]") && realDate(text, now) && text.charAt(17) == check(text);
        return sound ? Optional.of(new IdentityNumber(text)) : Optional.empty();
    }

    private static boolean realDate(String text, Instant now) {
        try {
            LocalDate born = LocalDate.of(
                    Integer.parseInt(text.substring(6, 10)),
                    Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14)));
            return born.getYear() >= 1900 && !born.isAfter(LocalDate.ofInstant(now, COUNTY));
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static char check(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    /**
     * The form that pages show.
     *
     * @return the first three and last two characters, the rest starred
     */
    public String masked() {
        return text.substring(0, 3) + "*************" + text.substring(16);
    }

    @Override
    public String toString() {
        return masked();
    }
}
