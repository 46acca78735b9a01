package org.pingandeng.portal.certification.model;

/**
 * The check character of a serial: a weighted sum over the field of 32 elements, each weight another power of its
 * generator (x⁵ + x² + 1). It finds every single wrong character and every exchange of two different characters,
 * wherever they stand, for up to 31 characters; a plain sum modulo 32 would miss half of the exchanges.
 */
final class CheckCharacter {

    private static final int PRIMITIVE_POLYNOMIAL = 0b100101;
    private static final int FIELD = 32;

    private CheckCharacter() {}

    /**
     * The character that completes a text.
     *
     * @param body characters of {@link Serial#ALPHABET}, at most 30
     */
    static char of(String body) {
        int sum = 0;
        int weight = 1;
        for (int at = 0; at < body.length(); at++) {
            weight = times(weight, 2);
            sum ^= times(weight, Serial.ALPHABET.indexOf(body.charAt(at)));
        }
        return Serial.ALPHABET.charAt(sum);
    }

    private static int times(int left, int right) {
        int product = 0;
        for (int factor = left, rest = right; rest != 0; rest >>= 1) {
            product ^= (rest & 1) == 1 ? factor : 0;
            factor <<= 1;
            factor ^= factor >= FIELD ? PRIMITIVE_POLYNOMIAL : 0;
        }
        return product;
    }
}
