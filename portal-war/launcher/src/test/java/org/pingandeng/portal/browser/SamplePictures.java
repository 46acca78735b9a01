package org.pingandeng.portal.browser;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A drawn warehouse and a tone: pictures and sounds for questions, made on the spot. */
final class SamplePictures {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 800;
    private static final int FLOOR = 560;
    private static final int RATE = 8_000;

    private SamplePictures() {}

    /** A warehouse with a blocked hydrant, a cable in water and two loose cylinders, as a PNG. */
    static byte[] warehouse() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        fill(pen, 0xe9e2d2, 0, 0, WIDTH, FLOOR);
        fill(pen, 0xb9ac93, 0, FLOOR, WIDTH, HEIGHT - FLOOR);
        shelves(pen);
        fill(pen, 0xb3261e, 560, 330, 70, 150);
        fill(pen, 0xffffff, 575, 360, 40, 50);
        box(pen, 520, 470, 180, 75);
        box(pen, 520, 545, 180, 75);
        fill(pen, 0x5f6f7a, 800, 200, 120, 170);
        pen.setColor(new Color(0xf4b13e));
        pen.fillPolygon(new int[] {860, 830, 890}, new int[] {240, 300, 300}, 3);
        pen.setColor(new Color(0x7fb3d3));
        pen.fillOval(760, 640, 300, 80);
        pen.setStroke(new BasicStroke(7));
        pen.setColor(new Color(0x222222));
        pen.drawArc(840, 360, 300, 340, 90, -170);
        cylinder(pen, 1010);
        cylinder(pen, 1095);
        pen.dispose();
        return png(image);
    }

    private static void shelves(Graphics2D pen) {
        for (int board = 0; board < 3; board++) {
            fill(pen, 0x7a5a36, 80, 180 + board * 130, 360, 16);
            box(pen, 110, 110 + board * 130, 110, 70);
            box(pen, 260, 120 + board * 130, 130, 60);
        }
        fill(pen, 0x7a5a36, 80, 180, 14, 400);
        fill(pen, 0x7a5a36, 426, 180, 14, 400);
    }

    private static void box(Graphics2D pen, int x, int y, int width, int height) {
        fill(pen, 0xc89a5b, x, y, width, height);
        pen.setColor(new Color(0x8a6432));
        pen.drawRect(x, y, width, height);
    }

    private static void cylinder(Graphics2D pen, int x) {
        pen.setColor(new Color(0x3b7a57));
        pen.fillRoundRect(x, 330, 70, 250, 40, 40);
        fill(pen, 0x333333, x + 23, 305, 24, 28);
    }

    private static void fill(Graphics2D pen, int colour, int x, int y, int width, int height) {
        pen.setColor(new Color(colour));
        pen.fillRect(x, y, width, height);
    }

    /** Another picture, which only an explanation shows. */
    static byte[] plain() {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        fill(pen, 0xd9ede6, 0, 0, 400, 300);
        fill(pen, 0x0e5a4d, 150, 90, 100, 120);
        pen.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Half a second of an alarm, as a WAV of 8 bits. */
    static byte[] alarm() {
        int samples = RATE / 2;
        ByteBuffer wave = ByteBuffer.allocate(44 + samples).order(ByteOrder.LITTLE_ENDIAN);
        wave.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + samples);
        wave.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wave.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE);
        wave.putShort((short) 1).putShort((short) 8);
        wave.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(samples);
        for (int at = 0; at < samples; at++) {
            wave.put((byte) (128 + 80 * Math.signum(Math.sin(2 * Math.PI * 880 * at / RATE))));
        }
        return wave.array();
    }
}
