package org.pingandeng.portal.kind.model;

import java.util.Optional;

/**
 * An entry of a list that is data.
 *
 * @param code its short name among programs, which never changes
 * @param name in Chinese
 * @param nameEn in English
 * @param duty what it is for, in Chinese; empty where its list does not say
 * @param dutyEn what it is for, in English
 * @param days in how many days something of it is to be answered; 0 where its list does not say
 * @param retired whether it is no longer offered
 * @param used whether something is of this kind, or the portal counts by it: then it stays
 */
public record Kind(
        String code, String name, String nameEn, String duty, String dutyEn, int days, boolean retired, boolean used) {

    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_NAME_EN = 60;
    private static final int LONGEST_DUTY = 200;
    private static final int MOST_DAYS = 90;

    /**
     * A kind as a form says it.
     *
     * @param code its short name
     * @param name in Chinese
     * @param nameEn in English
     * @param duty what it is for, in Chinese
     * @param dutyEn what it is for, in English
     * @param days to answer
     */
    public static Kind written(String code, String name, String nameEn, String duty, String dutyEn, int days) {
        return new Kind(code, name, nameEn, duty, dutyEn, days, false, false);
    }

    /** Whether a new one may have this code. */
    public boolean coded() {
        return code.matches("[a-z]{2,20}");
    }

    /** What is wrong with what it says, in a list. */
    public Optional<KindRefusal> flaw(KindList list) {
        if (wrong(name, LONGEST_NAME)) {
            return Optional.of(KindRefusal.NAME);
        }
        if (wrong(nameEn, LONGEST_NAME_EN)) {
            return Optional.of(KindRefusal.NAME_EN);
        }
        if (list.timed() && (days < 1 || days > MOST_DAYS)) {
            return Optional.of(KindRefusal.DAYS);
        }
        if (list.described() && wrong(duty, LONGEST_DUTY)) {
            return Optional.of(KindRefusal.DUTY);
        }
        return list.described() && wrong(dutyEn, LONGEST_DUTY) ? Optional.of(KindRefusal.DUTY_EN) : Optional.empty();
    }

    private static boolean wrong(String text, int longest) {
        return text.isBlank() || text.length() > longest;
    }

    /** Whether another says the same of it. */
    public boolean same(Kind other) {
        return code.equals(other.code)
                && name.equals(other.name)
                && nameEn.equals(other.nameEn)
                && duty.equals(other.duty)
                && dutyEn.equals(other.dutyEn)
                && days == other.days;
    }
}
