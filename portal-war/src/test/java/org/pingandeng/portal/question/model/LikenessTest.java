package org.pingandeng.portal.question.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What counts as asked again, and what only shares a word. */
class LikenessTest {

    private static final String TITLE = "没培训就让上机器能拒绝吗";

    @Test
    void theSameInOtherWordsIsAskedAgain() {
        assertTrue(Likeness.between(TITLE, "没有培训，老板就让上机器，能拒绝吗？"));
        assertTrue(Likeness.between(TITLE, "没培训能拒绝上岗吗"));
        assertTrue(Likeness.between("How often is TRAINING due?", "how often is training due"));
    }

    @Test
    void whatSharesAWordIsAnother() {
        assertFalse(Likeness.between(TITLE, "新员工要培训多少学时"));
        assertFalse(Likeness.between(TITLE, "农机驾驶证到哪里换"));
    }

    @Test
    void aTitleWithoutPairsIsLikeNone() {
        assertFalse(Likeness.between("？", "？"));
        assertFalse(Likeness.between("", TITLE));
    }
}
