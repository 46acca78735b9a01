package org.pingandeng.portal.certification.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code as rectangles: sharp at any size, on paper and on a page. */
public final class QrCode {

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            0,
            EncodeHintType.CHARACTER_SET,
            "UTF-8");

    private final BitMatrix modules;

    /**
     * The code of a text.
     *
     * @param text what a scanner will read, at most a few hundred characters
     */
    public QrCode(String text) {
        try {
            modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length() + " characters", tooLong);
        }
    }

    /** @return modules along one side, without the quiet zone */
    public int size() {
        return modules.getWidth();
    }

    /**
     * Calls back for each run of dark modules, row by row.
     *
     * @param runs receives column, row and length of a run
     */
    public void darkRuns(Runs runs) {
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                int start = column;
                while (column < size() && modules.get(column, row)) {
                    column++;
                }
                if (column > start) {
                    runs.run(start, row, column - start);
                }
            }
        }
    }

    /**
     * The code as the path of an SVG drawing, in units of one module.
     *
     * @return the value of a path's {@code d}
     */
    public String svgPath() {
        StringBuilder path = new StringBuilder();
        darkRuns((column, row, length) -> path.append('M')
                .append(column)
                .append(' ')
                .append(row)
                .append('h')
                .append(length)
                .append("v1h-")
                .append(length)
                .append('z'));
        return path.toString();
    }

    /** Receives one run of dark modules. */
    @FunctionalInterface
    public interface Runs {

        /**
         * A run.
         *
         * @param column its first module, from the left
         * @param row its row, from the top
         * @param length its modules
         */
        void run(int column, int row, int length);
    }
}
