package org.pingandeng.quiz.exchange;

import org.jsoup.Jsoup;

/** Takes the words out of HTML from outside; scripts and files stay behind, and what is lost is said. */
final class Html {

    private Html() {}

    static String words(String html, long row, Reading reading) {
        HtmlProse prose = new HtmlProse(
                (address, words) -> {
                    reading.loss(row, Loss.Kind.PICTURE, address);
                    return words;
                },
                (kind, found) -> reading.loss(row, kind, found));
        return prose.of(Jsoup.parseBodyFragment(html).body());
    }
}
