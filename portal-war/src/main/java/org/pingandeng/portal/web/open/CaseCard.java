package org.pingandeng.portal.web.open;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws the picture that messengers show beside a case's link: 1200 by 630, the house's lamp and plain words. */
final class CaseCard {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int LEFT = 80;
    private static final int TEXT_WIDTH = 760;
    private static final int MOST_LINES = 4;
    private static final Color GROUND = new Color(0xfbf8f2);
    private static final Color NIGHT = new Color(0x0b302b);
    private static final Color INK = new Color(0x1a2624);
    private static final Color CLAY = new Color(0xa53718);
    private static final Color LAMP = new Color(0xf4b13e);
    private static final Font TYPE = font();

    private CaseCard() {}

    /**
     * What stands on a picture.
     *
     * @param kind the grade and the date
     * @param title of the case
     * @param toll in words
     * @param site whose portal
     */
    record Words(String kind, String title, String toll, String site) {}

    static byte[] png(Words words) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(GROUND);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(NIGHT);
        pen.fillRect(0, HEIGHT - 90, WIDTH, 90);
        lamp(pen);
        write(pen, words);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Graphics2D pen, Words words) {
        line(pen, words.kind(), CLAY, 34, 110);
        int base = 195;
        for (String text : lines(words.title(), pen.getFontMetrics(TYPE.deriveFont(54f)))) {
            line(pen, text, INK, 54, base);
            base += 76;
        }
        line(pen, words.toll(), CLAY, 38, Math.min(base + 8, HEIGHT - 125));
        line(pen, words.site(), GROUND, 32, HEIGHT - 34);
    }

    private static void line(Graphics2D pen, String text, Color ink, float size, int base) {
        pen.setColor(ink);
        pen.setFont(TYPE.deriveFont(size));
        pen.drawString(text, LEFT, base);
    }

    /** Lines that fit; what is longer than the picture ends with an ellipsis. */
    static List<String> lines(String text, FontMetrics metrics) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : text.split("(?<=[ ·，、：“”])|(?<=[\\u4e00-\\u9fff])")) {
            if (metrics.stringWidth(line + piece) > TEXT_WIDTH && line.length() > 0) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lines.subList(0, MOST_LINES));
        cut.set(MOST_LINES - 1, cut.get(MOST_LINES - 1) + "…");
        return cut;
    }

    private static void lamp(Graphics2D pen) {
        pen.setColor(NIGHT);
        pen.fill(new RoundRectangle2D.Double(900, 110, 220, 330, 220, 220));
        pen.fillRect(900, 280, 220, 160);
        Path2D flame = new Path2D.Double();
        flame.moveTo(1010, 190);
        flame.curveTo(1090, 290, 1060, 370, 1010, 370);
        flame.curveTo(960, 370, 930, 290, 1010, 190);
        pen.setColor(LAMP);
        pen.fill(flame);
        pen.fillRect(960, 390, 100, 12);
    }

    private static Font font() {
        try (InputStream file = CaseCard.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException unreadable) {
            throw new IllegalStateException("The embedded font cannot be read", unreadable);
        }
    }
}
