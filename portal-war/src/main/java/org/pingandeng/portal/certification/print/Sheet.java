package org.pingandeng.portal.certification.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.pingandeng.portal.print.Lettering;
import org.pingandeng.portal.print.Lettering.Weight;

/** A page being set: text in lines that fit, frames, the code. All measures are points from the lower left corner. */
final class Sheet {

    private final PDPageContentStream page;
    private final Lettering type;

    Sheet(PDPageContentStream page, Lettering type) {
        this.page = page;
        this.type = type;
    }

    void ink(Color color) throws IOException {
        page.setNonStrokingColor(color);
        page.setStrokingColor(color);
    }

    void left(String text, Weight weight, float size, float x, float y) throws IOException {
        type.write(page, text, weight, size, x, y);
    }

    void right(String text, Weight weight, float size, float x, float y) throws IOException {
        type.write(page, text, weight, size, x - type.width(text, weight, size), y);
    }

    /** Centres one line, made smaller until it fits. */
    void centred(String text, Weight weight, float size, float x, float y, float widest) throws IOException {
        float width = type.width(text, weight, size);
        float fitting = width > widest ? size * widest / width : size;
        type.write(page, text, weight, fitting, x - Math.min(width, widest) / 2, y);
    }

    /**
     * Centres a text on as many lines as it needs.
     *
     * @return the base line that would come next
     */
    float paragraph(String text, Weight weight, float size, float x, float y, float widest) throws IOException {
        float base = y;
        for (String line : lines(text, weight, size, widest)) {
            centred(line, weight, size, x, base, widest);
            base -= size * 1.7f;
        }
        return base;
    }

    void frame(float inset, float lineWidth, float pageWidth, float pageHeight) throws IOException {
        page.setLineWidth(lineWidth);
        page.addRect(inset, inset, pageWidth - 2 * inset, pageHeight - 2 * inset);
        page.stroke();
    }

    void rule(float fromX, float toX, float y) throws IOException {
        page.setLineWidth(0.6f);
        page.moveTo(fromX, y);
        page.lineTo(toX, y);
        page.stroke();
    }

    /** The arch with a lamp in it: the house's mark, drawn and not a seal. */
    void lamp(float x, float y, float height, Color arch, Color flame) throws IOException {
        float half = height * 0.4f;
        ink(arch);
        page.moveTo(x - half, y);
        page.lineTo(x - half, y + height - half);
        page.curveTo(
                x - half, y + height + half * 0.33f, x + half, y + height + half * 0.33f, x + half, y + height - half);
        page.lineTo(x + half, y);
        page.closePath();
        page.fill();
        ink(flame);
        page.moveTo(x, y + height * 0.75f);
        page.curveTo(x + half * 0.9f, y + height * 0.35f, x + half * 0.4f, y + height * 0.2f, x, y + height * 0.2f);
        page.curveTo(x - half * 0.4f, y + height * 0.2f, x - half * 0.9f, y + height * 0.35f, x, y + height * 0.75f);
        page.fill();
    }

    void code(QrCode code, float x, float y, float side) throws IOException {
        float module = side / code.size();
        List<float[]> runs = new ArrayList<>();
        code.darkRuns((column, row, length) -> runs.add(new float[] {column, row, length}));
        for (float[] run : runs) {
            page.addRect(x + run[0] * module, y + side - (run[1] + 1) * module, run[2] * module, module);
        }
        page.fill();
    }

    private List<String> lines(String text, Weight weight, float size, float widest) throws IOException {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (type.width(rest, weight, size) > widest) {
            int cut = fitting(rest, weight, size, widest);
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines;
    }

    private int fitting(String text, Weight weight, float size, float widest) throws IOException {
        int cut = 0;
        int space = -1;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (type.width(text.substring(0, text.offsetByCodePoints(at, 1)), weight, size) > widest) {
                break;
            }
            cut = text.offsetByCodePoints(at, 1);
            space = text.charAt(at) == ' ' ? cut : space;
        }
        boolean insideWord =
                cut < text.length() && text.charAt(cut) < 0x2000 && text.charAt(Math.max(cut - 1, 0)) < 0x2000;
        return Math.max(insideWord && space > 0 ? space : cut, 1);
    }
}
