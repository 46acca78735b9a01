package org.pingandeng.portal.bridge;

import java.util.UUID;

/** Whether an exam is whole for somebody: some have a practical part beside the theory. */
interface ExamParts {

    /**
     * Whether a practical part is still due.
     *
     * @param exam its code
     * @param candidate whose
     * @return false where the exam has none, or they have passed it and it is still good
     */
    boolean practicalOwed(String exam, UUID candidate);
}
