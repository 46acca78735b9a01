package org.pingandeng.course.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource({
        "**安全：**必须检测,<p><strong>安全：</strong>必须检测</p>",
        "先**“通风”**再检测,<p>先<strong>“通风”</strong>再检测</p>",
        "（**三不进**）要记牢,<p>（<strong>三不进</strong>）要记牢</p>",
        "**停！****想！**再动手,<p><strong>停！****想！</strong>再动手</p>",
        "**一般** 文字,<p><strong>一般</strong> 文字</p>"
    })
    void emphasisWorksBesideChinesePunctuation(String markdown, String html) {
        assertEquals(html, Markdown.html(markdown).strip());
    }

    @Test
    void tablesCanBeScrolled() {
        String html = Markdown.html("| 气体 | 限值 |\n|---|--:|\n| 氧 | 19.5% |\n");
        assertTrue(html.contains("<div class=\"scroll\" tabindex=\"0\"><table>"), html);
        assertTrue(html.contains("<td align=\"right\">19.5%</td>"), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt&colon;alert(1))",
                "![a](https://elsewhere.example/a.png)",
                "![a](data:image/svg+xml;base64,AAAA)",
                "<iframe src='https://elsewhere.example'></iframe>",
                "<p style='position:fixed' onclick='x()'>a</p>",
                "<svg><a xlink:href='javascript:alert(1)'>a</a></svg>"
            })
    void nothingActiveGetsThrough(String hostile) {
        String html = Markdown.html(hostile).toLowerCase();
        assertFalse(
                html.matches(
                        "(?s).*<[^>]*(script|onerror|onclick|style=|iframe|svg|src=\"http|src=\"data|href=\"java).*"),
                html);
    }

    @Test
    void picturesOfTheLibraryStay() {
        String digest = "a".repeat(64);
        assertTrue(Markdown.html("![罐](media:" + digest + ")").contains("src=\"media:" + digest + "\""));
    }

    @Test
    void aTitleWithinALessonIsNotThePagesTitle() {
        assertEquals("<h2>标题</h2>", Markdown.html("# 标题").strip());
    }
}
