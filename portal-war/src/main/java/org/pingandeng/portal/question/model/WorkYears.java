package org.pingandeng.portal.question.model;

import java.util.List;

/** Where holidays and make-up working days are kept. */
public interface WorkYears {

    /** Every year that is known, the latest first. */
    List<WorkYear> all();

    /** Keeps a year in the place of what was known of it. */
    void keep(WorkYear year);
}
