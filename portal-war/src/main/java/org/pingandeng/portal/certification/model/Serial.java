package org.pingandeng.portal.certification.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A certificate's number, for example {@code PAD-2026-7KQ2M9-4XW0TZ-R}: the year of issue, sixty random bits that
 * nobody can guess, and a check character. Crockford's alphabet has no I, L, O or U, so that a number read aloud or
 * copied by hand comes through: what a person writes instead is understood by {@link #read(String)}.
 *
 * @param value the number in its one written form
 */
public record Serial(String value) {

    /** Crockford's thirty-two characters. */
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern FORM =
            Pattern.compile("PAD-(\\d{4})-([0-9A-HJKMNP-TV-Z]{6})-([0-9A-HJKMNP-TV-Z]{6})-([0-9A-HJKMNP-TV-Z])");
    private static final Pattern BARE = Pattern.compile("(?:PAD)?(\\d{4})([0-9A-HJKMNP-TV-Z]{12})([0-9A-HJKMNP-TV-Z])");
    private static final int LONGEST_TYPED = 60;
    private static final int BITS = 60;

    public Serial {
        Matcher form = FORM.matcher(value);
        if (!form.matches() || !checks(form.group(1), form.group(2) + form.group(3), form.group(4))) {
            throw new IllegalArgumentException("Not a serial: " + value);
        }
    }

    /**
     * A new number.
     *
     * @param year the year of issue, four digits
     * @param chance a cryptographically strong source
     */
    public static Serial draw(int year, RandomGenerator chance) {
        long bits = chance.nextLong();
        StringBuilder drawn = new StringBuilder();
        for (int shift = 0; shift < BITS; shift += 5) {
            drawn.append(ALPHABET.charAt((int) (bits >>> shift) & 31));
        }
        return written(String.format(Locale.ROOT, "%04d", year), drawn.toString());
    }

    /**
     * What a person typed, or a scanner read, as a number: either case, any separators, full-width forms, O for 0 and I
     * or L for 1, with or without the leading letters.
     *
     * @param typed as it came; may be null
     * @return empty when it cannot be a number of ours, a wrong check character included
     */
    public static Optional<Serial> read(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String bare = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}_./]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        Matcher form = BARE.matcher(bare);
        return form.matches() && checks(form.group(1), form.group(2), form.group(3))
                ? Optional.of(written(form.group(1), form.group(2)))
                : Optional.empty();
    }

    private static boolean checks(String year, String drawn, String check) {
        return CheckCharacter.of(year + drawn) == check.charAt(0);
    }

    private static Serial written(String year, String drawn) {
        char check = CheckCharacter.of(year + drawn);
        return new Serial("PAD-" + year + "-" + drawn.substring(0, 6) + "-" + drawn.substring(6) + "-" + check);
    }

    @Override
    public String toString() {
        return value;
    }
}
