package org.pingandeng.portal.print;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.pingandeng.portal.print.Lettering.Weight;

/** Sheets of A4 that are filled from top to bottom; where there is no more room, the next one begins. */
final class Pages implements Closeable {

    private static final float MARGIN = 54;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float LEADING = 1.6f;
    private static final float FOOT = 28;
    private static final float FOOT_SIZE = 8.5f;

    private final PDDocument document;
    private final Lettering type;
    private final String foot;
    private PDPageContentStream page;
    private int number;
    private float y;

    Pages(PDDocument document, Lettering type, String foot) throws IOException {
        this.document = document;
        this.type = type;
        this.foot = foot;
        turn();
    }

    void turn() throws IOException {
        close();
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        number++;
        type.write(page, foot, Weight.REGULAR, FOOT_SIZE, MARGIN, FOOT);
        String count = String.valueOf(number);
        type.write(
                page,
                count,
                Weight.REGULAR,
                FOOT_SIZE,
                MARGIN + WIDTH - type.width(count, Weight.REGULAR, FOOT_SIZE),
                FOOT);
        y = TOP;
    }

    /** Turns the page where so much does not fit any more. */
    void keep(float height) throws IOException {
        if (y - height < MARGIN && y < TOP) {
            turn();
        }
    }

    void gap(float height) {
        y -= y < TOP ? height : 0;
    }

    void centred(String text, float size) throws IOException {
        for (String line : wrapped(text, Weight.BOLD, size, WIDTH)) {
            down(size * LEADING);
            type.write(page, line, Weight.BOLD, size, MARGIN + (WIDTH - type.width(line, Weight.BOLD, size)) / 2, y);
        }
        gap(size / 2);
    }

    void text(String text, Weight weight, float size, float indent) throws IOException {
        for (String line : wrapped(text, weight, size, WIDTH - indent)) {
            down(size * LEADING);
            type.write(page, line, weight, size, MARGIN + indent, y);
        }
        gap(2);
    }

    private void down(float height) throws IOException {
        keep(height);
        y -= height;
    }

    void rule(float height) throws IOException {
        down(height);
        line(MARGIN, y, MARGIN + WIDTH, y);
    }

    private void line(float fromX, float fromY, float toX, float toY) throws IOException {
        page.setLineWidth(0.5f);
        page.moveTo(fromX, fromY);
        page.lineTo(toX, toY);
        page.stroke();
    }

    void picture(PDImageXObject image, float most) throws IOException {
        float scale = Math.min(1, Math.min(WIDTH / image.getWidth(), most / image.getHeight()));
        float height = image.getHeight() * scale;
        gap(4);
        down(height);
        page.drawImage(image, MARGIN, y, image.getWidth() * scale, height);
        gap(6);
    }

    void row(List<String> cells, int columns, float size, float padding) throws IOException {
        float width = WIDTH / columns;
        List<List<String>> wrapped = new ArrayList<>();
        int most = 1;
        for (String cell : cells) {
            wrapped.add(wrapped(cell, Weight.REGULAR, size, width - 2 * padding));
            most = Math.max(most, wrapped.get(wrapped.size() - 1).size());
        }
        float height = most * size * LEADING + 2 * padding;
        down(height);
        for (int column = 0; column < columns; column++) {
            float x = MARGIN + column * width;
            page.addRect(x, y, width, height);
            page.setLineWidth(0.5f);
            page.stroke();
            float at = y + height - padding;
            for (String line : column < wrapped.size() ? wrapped.get(column) : List.<String>of()) {
                at -= size * LEADING;
                type.write(page, line, Weight.REGULAR, size, x + padding, at + size * (LEADING - 1));
            }
        }
    }

    /** Breaks between any two Chinese characters, between Latin words only where there is a space; never before a stop. */
    private List<String> wrapped(String text, Weight weight, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String piece : LinePieces.of(paragraph)) {
                if (!line.isEmpty() && type.width(line + piece.stripTrailing(), weight, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(piece);
                while (line.length() > 1 && type.width(line.toString().stripTrailing(), weight, size) > width) {
                    int fitting = fitting(line, weight, size, width);
                    lines.add(line.substring(0, fitting));
                    line.delete(0, fitting);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private int fitting(StringBuilder line, Weight weight, float size, float width) throws IOException {
        int fitting = line.length() - 1;
        while (fitting > 1 && type.width(line.substring(0, fitting), weight, size) > width) {
            fitting--;
        }
        return fitting;
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
        }
    }
}
