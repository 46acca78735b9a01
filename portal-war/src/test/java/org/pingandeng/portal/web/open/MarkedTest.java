package org.pingandeng.portal.web.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkedTest {

    @Test
    void everyTypedPartIsMarked() {
        assertEquals("<mark>中毒</mark>与窒息：<mark>池</mark>内<mark>中毒</mark>", Marked.html("中毒与窒息：池内中毒", " 中毒　池 "));
    }

    @Test
    void markupIsEscapedInsideAndOutside() {
        assertEquals("a&lt;b <mark>&lt;i&gt;</mark> &amp;", Marked.html("a<b <i> &", "<i>"));
    }

    @Test
    void nothingTypedMarksNothing() {
        assertEquals("瓦斯", Marked.html("瓦斯", "  "));
        assertEquals("", Marked.html(null, "x"));
    }
}
