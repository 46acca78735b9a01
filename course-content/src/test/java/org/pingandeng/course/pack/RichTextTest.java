package org.pingandeng.course.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @Test
    void whatAWordProcessorGivesBecomesMarkdown() {
        String html = """
                <html><body><h1 style="mso-x">通风</h1><p class="MsoNormal"><b>先通风：</b><span>再 <i>检测</i>。</span></p>
                <ul><li>风机<ul><li>备用</li></ul></li><li>软管</li></ul><ol><li>一</li><li>二</li></ol>
                <table><tr><th>项</th><th>值</th></tr><tr><td>氧</td><td>19.5|23.5</td></tr></table>
                <blockquote><p>必须先通风</p></blockquote><p><a href="https://example.org/a">看</a></p></body></html>""";
        assertEquals("""
                ## 通风

                **先通风：**再 *检测*。

                - 风机
                   - 备用
                - 软管

                1. 一
                2. 二

                | 项 | 值 |
                | --- | --- |
                | 氧 | 19.5\\|23.5 |

                > 必须先通风

                [看](https://example.org/a)
                """, RichText.markdown(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "<svg><script>alert(1)</script></svg>",
                "<p>[x](javascript:alert(1))</p>"
            })
    void whatIsPastedDoesNothing(String html) {
        String shown = Markdown.html(RichText.markdown(html));
        assertFalse(
                shown.contains("<script") || shown.contains("onerror=") || shown.contains("href=\"javascript"), shown);
    }

    @Test
    void whatIsShownIsReadBackTheSame() {
        String markdown = "## 通风\n\n**先通风：**再检测。\n\n- 一\n- 二\n\n> 引用\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n";
        String html = Markdown.html(markdown);
        assertEquals(html, Markdown.html(RichText.markdown(html)));
    }
}
