package org.pingandeng.portal.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The readings of a text's characters, a second reading at the place of the first. */
final class ReadingStream extends TokenStream {

    private static final int GAP = 5;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final String text;
    private int at;
    private int reading;
    private int gap;

    ReadingStream(String text) {
        this.text = text;
    }

    @Override
    public void reset() {
        at = 0;
        reading = 0;
        gap = 1;
    }

    @Override
    public boolean incrementToken() {
        while (at < text.length()) {
            List<String> readings = Pinyin.readings(text.charAt(at));
            if (reading < readings.size()) {
                clearAttributes();
                term.append(readings.get(reading));
                step.setPositionIncrement(reading == 0 ? gap : 0);
                reading++;
                gap = 1;
                return true;
            }
            gap = readings.isEmpty() ? GAP : 1;
            reading = 0;
            at++;
        }
        return false;
    }
}
