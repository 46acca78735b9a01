package org.pingandeng.portal.search;

/** What letters are and how they are levelled before they are compared. */
final class Letters {

    private Letters() {}

    /** Small letters, wide ones narrowed; each letter stays at its place. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= '！' && letter <= '～') {
                letter = (char) (letter - '！' + '!');
            } else if (letter == '　') {
                letter = ' ';
            }
            plain.append(Character.toLowerCase(letter));
        }
        return plain.toString();
    }

    static boolean han(char letter) {
        return letter >= 0x4E00 && letter <= 0x9FFF;
    }

    static boolean anyHan(String text) {
        return text.chars().anyMatch(letter -> han((char) letter));
    }

    static boolean allHan(String text) {
        return !text.isEmpty() && text.chars().allMatch(letter -> han((char) letter));
    }

    /** Letters and digits of Latin words. */
    static boolean latin(char letter) {
        return letter < 0x250 && Character.isLetterOrDigit(letter);
    }

    /** Where a term ends that was read up to here: a Latin one at its word's end, a plural's s included; else 0. */
    static int wordEnd(String plain, int to) {
        if (to == plain.length() || !latin(plain.charAt(to - 1)) || !latin(plain.charAt(to))) {
            return to;
        }
        boolean plural = plain.charAt(to) == 's' && (to + 1 == plain.length() || !latin(plain.charAt(to + 1)));
        return plural ? to + 1 : 0;
    }
}
