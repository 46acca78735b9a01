package org.pingandeng.portal.bridge;

import java.util.List;
import java.util.UUID;

/** What the bridge asks about study. */
public interface Studies {

    /**
     * The programmes that a person is enrolled in.
     *
     * @param person whose
     * @return the newest enrolment first
     */
    List<Enrolled> of(UUID person);

    /**
     * Those of them that end with an exam.
     *
     * @param person whose
     * @param exam the exam's code
     */
    default List<Enrolled> endingWith(UUID person, String exam) {
        return of(person).stream().filter(each -> exam.equals(each.exam())).toList();
    }

    /**
     * A person in a programme.
     *
     * @param programme its code
     * @param exam the code of its exam; null when it ends without one
     * @param titleZh its title in Chinese
     * @param titleEn its title in English
     * @param creditedSeconds study credited so far, online and in the classroom
     * @param requiredSeconds study required by its rule
     * @param secondsPerClassHour length of one 学时
     * @param onlineDone whether every online lesson is done
     * @param complete whether the required study is done
     */
    record Enrolled(
            String programme,
            String exam,
            String titleZh,
            String titleEn,
            long creditedSeconds,
            long requiredSeconds,
            int secondsPerClassHour,
            boolean onlineDone,
            boolean complete) {}
}
