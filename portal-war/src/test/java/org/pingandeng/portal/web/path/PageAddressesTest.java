package org.pingandeng.portal.web.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses in pages of a portal at {@code /anquan}. */
class PageAddressesTest {

    private static String below(String page) {
        PageAddresses addresses = new PageAddresses("/anquan");
        return addresses.in(page) + addresses.rest();
    }

    @Test
    void linksFormsPicturesAndScriptsLeadBelowThePath() {
        assertEquals("<a href=\"/anquan/cases?q=1\">", below("<a href=\"/cases?q=1\">"));
        assertEquals("<a class='x' href='/anquan/'>首页</a>", below("<a class='x' href='/'>首页</a>"));
        assertEquals("<form action=\"/anquan/ask\" method=\"post\">", below("<form action=\"/ask\" method=\"post\">"));
        assertEquals(
                "<img src=\"/anquan/media/a\"><video poster=\"/anquan/b\">",
                below("<img src=\"/media/a\"><video poster=\"/b\">"));
        assertEquals("<use href=\"/anquan/resources/i.svg#x\"/>", below("<use href=\"/resources/i.svg#x\"/>"));
        assertEquals("<form data-suggestions=\"/anquan/api/v1/s\">", below("<form data-suggestions=\"/api/v1/s\">"));
        assertEquals("<redirect url=\"/anquan/desk\"></redirect>", below("<redirect url=\"/desk\"></redirect>"));
    }

    @Test
    void styleSheetsToo() {
        assertEquals("src:url(\"/anquan/f.woff2\"),url(/anquan/g.woff)", below("src:url(\"/f.woff2\"),url(/g.woff)"));
        assertEquals("style=\"background:url('/anquan/a.png')\"", below("style=\"background:url('/a.png')\""));
        assertEquals(
                "url(../img/hero.svg) url(data:image/png;base64,/9j)",
                below("url(../img/hero.svg) url(data:image/png;base64,/9j)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"//other.example.cn/\">",
                "<a href=\"/\\\\other\">",
                "<a href=\"https://other.example.cn/a\">",
                "<a href=\"#main\"><a href=\"\"><a href=\"?page=2\"><a href=\"cases\">",
                "<input type=\"hidden\" name=\"next\" value=\"/cases\">",
                "<p>1/2，见 /cases；and/or</p>",
                "<b title=\"/cases\" data-l=\"/\">"
            })
    void whatIsOfAnotherHostRelativeOrNoAddressIsLeftAlone(String page) {
        assertEquals(page, below(page));
    }

    @Test
    void piecesMayBeCutAnywhere() {
        String page = "<li><a href=\"/cases\">一</a><img src='//x/y'><i style='background:url(/z)'></i></li>";
        for (int cut = 0; cut <= page.length(); cut++) {
            PageAddresses addresses = new PageAddresses("/anquan");
            String written =
                    addresses.in(page.substring(0, cut)) + addresses.in(page.substring(cut)) + addresses.rest();
            assertEquals(below(page), written, "cut at " + cut);
        }
    }

    @Test
    void aPageThatEndsWithinAnAddressIsWhole() throws IOException {
        StringWriter page = new StringWriter();
        PathedWriter pathed = new PathedWriter(page, "/anquan");
        PrintWriter writer = new PrintWriter(pathed);
        writer.print("<a href=\"");
        writer.write('/');
        writer.flush();
        assertEquals("<a href=\"", page.toString(), "a second slash may follow");
        pathed.end();
        assertEquals("<a href=\"/anquan/", page.toString());
    }
}
