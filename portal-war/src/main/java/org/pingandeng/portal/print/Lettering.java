package org.pingandeng.portal.print;

import java.awt.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets text that may hold any character. Each one is looked up first: the embedded font if it has it, else its outline
 * from a font of the machine, else the geta mark 〓 that printers use for a missing type, remembered for a footnote. So
 * no name can break a certificate.
 */
public final class Lettering implements AutoCloseable {

    /** What stands for a character that no font here has. */
    static final int GETA = 0x3013;

    private static final float PER_MILLE = 1000f;

    /** Kept so that its level stays: it warns, for each font of each document, of a table that we do not need. */
    private static final Logger FONT_TABLES = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    static {
        FONT_TABLES.setLevel(Level.SEVERE);
    }

    /** The weights that are embedded. */
    public enum Weight {
        REGULAR("Regular"),
        BOLD("Bold");

        private final String resource;

        Weight(String name) {
            resource = "/fonts/ttf/NotoSansSC/NotoSansSC-" + name + ".ttf";
        }
    }

    private record Face(TrueTypeFont parsed, CmapLookup characters, PDType0Font font) {}

    private final Map<Weight, Face> faces = new EnumMap<>(Weight.class);
    private final Set<Integer> missing = new TreeSet<>();

    /**
     * Type for one document.
     *
     * @param document the document, which must be saved before this is closed
     * @throws IOException when a font cannot be read
     */
    public Lettering(PDDocument document) throws IOException {
        for (Weight weight : Weight.values()) {
            try (InputStream file = Lettering.class.getResourceAsStream(weight.resource)) {
                if (file == null) {
                    throw new IOException("No font at " + weight.resource);
                }
                TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file));
                faces.put(
                        weight,
                        new Face(parsed, parsed.getUnicodeCmapLookup(), PDType0Font.load(document, parsed, true)));
            }
        }
    }

    /**
     * How wide a text will be.
     *
     * @param text any text
     * @param weight of the type
     * @param size in points
     * @return points
     * @throws IOException when the font is broken
     */
    public float width(String text, Weight weight, float size) throws IOException {
        float width = 0;
        for (Run run : runs(text, weight)) {
            width += run.outline() == null ? faces.get(weight).font().getStringWidth(run.text()) / PER_MILLE : 1;
        }
        return width * size;
    }

    /**
     * Writes a text on one line.
     *
     * @param page on which
     * @param text any text
     * @param weight of the type
     * @param size in points
     * @param x left end, points
     * @param y base line, points from the foot of the page
     * @throws IOException when the font is broken
     */
    public void write(PDPageContentStream page, String text, Weight weight, float size, float x, float y)
            throws IOException {
        float at = x;
        for (Run run : runs(text, weight)) {
            if (run.outline() != null) {
                Outlines.fill(page, run.outline(), size, at, y);
                at += size;
            } else {
                page.beginText();
                page.setFont(faces.get(weight).font(), size);
                page.newLineAtOffset(at, y);
                page.showText(run.text());
                page.endText();
                at += faces.get(weight).font().getStringWidth(run.text()) / PER_MILLE * size;
            }
        }
    }

    /**
     * The characters that no font has.
     *
     * @return those that had to be replaced so far
     */
    public Set<Integer> missing() {
        return missing;
    }

    private List<Run> runs(String text, Weight weight) throws IOException {
        List<Run> runs = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (int character : visible(text)) {
            Optional<Shape> outline =
                    has(weight, character) ? Optional.empty() : RareGlyphs.outline(character, weight == Weight.BOLD);
            if (outline.isPresent()) {
                flush(plain, runs);
                runs.add(new Run(Character.toString(character), outline.get()));
            } else {
                plain.appendCodePoint(has(weight, character) ? character : replaced(character));
            }
        }
        flush(plain, runs);
        return runs;
    }

    private static void flush(StringBuilder plain, List<Run> runs) {
        if (!plain.isEmpty()) {
            runs.add(new Run(plain.toString(), null));
            plain.setLength(0);
        }
    }

    private static int[] visible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(character -> switch (Character.getType(character)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.NON_SPACING_MARK -> false;
                    default -> true;
                })
                .toArray();
    }

    private boolean has(Weight weight, int character) {
        return faces.get(weight).characters().getGlyphId(character) != 0;
    }

    private int replaced(int character) {
        missing.add(character);
        return GETA;
    }

    @Override
    public void close() throws IOException {
        for (Face face : faces.values()) {
            face.parsed().close();
        }
    }

    private record Run(String text, Shape outline) {}
}
