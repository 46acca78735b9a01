package org.pingandeng.quiz.exchange;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Cells by what they hold and not by how a country shows it: a day is {@code 2026-03-01}; a whole number has all its
 * digits; one with more digits than a spreadsheet keeps is written with an exponent, so that nobody takes it for whole; a
 * formula without a value is an error as a broken one is ({@code ERROR:#VALUE!}).
 */
final class ExactCells extends XSSFSheetXMLHandler {

    private static final String NO_VALUE = "ERROR:#VALUE!";

    private final SheetRows rows;
    private String reference;
    private boolean formula;
    private long before;

    ExactCells(Styles styles, SharedStrings words, SheetRows rows, boolean since1904) {
        super(styles, words, rows, new Format(since1904), false);
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (localName.equals("c")) {
            reference = attributes.getValue("r");
            formula = false;
            before = rows.told();
        } else if (localName.equals("f")) {
            formula = true;
        }
        super.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        super.endElement(uri, localName, qName);
        if (localName.equals("c") && formula && rows.told() == before) {
            rows.cell(reference, NO_VALUE, null);
        }
    }

    private static final class Format extends DataFormatter {

        /** Excel keeps fifteen digits. */
        private static final double KEPT = 1e15;

        private final boolean since1904;

        Format(boolean since1904) {
            this.since1904 = since1904;
        }

        @Override
        public String formatRawCellContents(double value, int index, String format, boolean windowing) {
            if (Math.abs(value) >= KEPT) {
                return Double.toString(value);
            }
            if (day(index, format) && DateUtil.isValidExcelDate(value)) {
                return DateUtil.getLocalDateTime(value, since1904).toLocalDate().toString();
            }
            boolean whole = index == 0 && value == Math.rint(value);
            return whole ? Long.toString((long) value) : super.formatRawCellContents(value, index, format, windowing);
        }

        /** Chinese programs have days among the formats that a file need not spell out (ECMA-376, 18.8.30). */
        private static boolean day(int index, String format) {
            return (index >= 27 && index <= 31) || index == 36 || DateUtil.isADateFormat(index, format);
        }
    }
}
