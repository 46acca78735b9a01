package org.pingandeng.portal.certification.print;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingandeng.portal.certification.model.Achievement;
import org.pingandeng.portal.certification.model.Certificate;

/** What a certificate says, in Chinese and, smaller, in English. The same words for every reader: it is a document. */
final class Wording {

    static final String TITLE = "培训合格证明";
    static final String TITLE_EN = "Proof of Training";
    static final String THIS_CERTIFIES = "兹证明　This is to state that";
    static final String DISCLAIMER = "本证明只记载培训和考试的结果，不是国家证件，不替代特种作业操作证、安全合格证等法定证件。";
    static final String DISCLAIMER_EN =
            "This paper records training and a passed exam only. It is not a state certificate"
                    + " and replaces no licence required by law.";
    static final String SCAN = "扫码核验，以核验页面为准";
    static final String NO_EXPIRY = "不设期限　No expiry";

    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日", Locale.CHINA);
    private static final int SECONDS_PER_MINUTE = 60;

    private Wording() {}

    static String number(Certificate certificate) {
        String number = certificate.maskedNumber();
        return number.isEmpty() ? "" : "证件号　ID number　" + number;
    }

    static String sentence(Certificate certificate) {
        Achievement achievement = certificate.achievement();
        return "参加“" + achievement.titleZh() + "”培训，完成" + studied(achievement) + "，于 "
                + DAY_ZH.format(achievement.passedOn()) + "考试合格，成绩 " + plain(achievement.score()) + " 分（满分 "
                + plain(achievement.fullScore()) + " 分）。特此证明。";
    }

    static String sentenceEn(Certificate certificate) {
        Achievement achievement = certificate.achievement();
        return "completed the training “" + achievement.titleEn() + "” (" + studiedEn(achievement)
                + ") and passed its exam on " + achievement.passedOn() + " with " + plain(achievement.score()) + " of "
                + plain(achievement.fullScore()) + " marks.";
    }

    static String validity(Certificate certificate) {
        LocalDate last = certificate.lastDay();
        return last == null ? NO_EXPIRY : last.toString();
    }

    static String footnote(Set<Integer> missing) {
        return missing.isEmpty()
                ? ""
                : "生僻字以〓代替 Rare character: "
                        + missing.stream()
                                .map(each -> String.format("U+%04X", each))
                                .collect(Collectors.joining(" "));
    }

    private static String studied(Achievement achievement) {
        double hours = achievement.classHours();
        return hours < 1
                ? "规定学习 " + minutes(achievement) + " 分钟"
                : " " + plain(hours) + " 学时（每学时 " + achievement.secondsPerClassHour() / SECONDS_PER_MINUTE + " 分钟）";
    }

    private static String studiedEn(Achievement achievement) {
        double hours = achievement.classHours();
        return hours < 1
                ? minutes(achievement) + " minutes of study"
                : plain(hours) + " class hours of " + achievement.secondsPerClassHour() / SECONDS_PER_MINUTE
                        + " minutes";
    }

    private static long minutes(Achievement achievement) {
        return achievement.creditedSeconds() / SECONDS_PER_MINUTE;
    }

    private static String plain(double number) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
