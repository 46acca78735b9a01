package org.pingandeng.quiz.exchange.docx;

/** Numbers as lists show them: the number formats of ISO/IEC 29500-1, 17.18.59 that Chinese documents use. */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMANS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numerals() {}

    /** The number in a format; formats that are not known count in decimals. */
    static String of(int number, String format) {
        return switch (format) {
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(java.util.Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "koreanDigital" -> chinese(number);
            case "ideographTraditional" -> number >= 1 && number <= 10 ? STEMS.substring(number - 1, number) : "";
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese", "ideographEnclosedCircle" -> circled(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    /** After Z comes AA, then BB. */
    private static String letters(int number) {
        if (number < 1 || number > 260) {
            return String.valueOf(number);
        }
        return String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3_999) {
            return String.valueOf(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMANS.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                out.append(ROMANS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }

    private static String chinese(int number) {
        if (number < 1 || number > 99) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String ten = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return ten + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
    }

    private static String circled(int number) {
        return number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
    }

    private static String fullWidth(int number) {
        StringBuilder out = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> out.append((char) (digit - '0' + '０')));
        return out.toString();
    }
}
