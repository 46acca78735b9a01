package org.pingandeng.quiz.picture;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Pictures that keep their size and sharpness, such as posters: what cameras and programs wrote beside them (place,
 * device, time, names) and whatever hangs on behind is left out, and not a dot is painted anew. Only a photo that lies
 * on its side is, and one whose parts cannot be told apart.
 */
public final class BarePicture {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> PNG_PARTS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "acTL",
            "fcTL", "fdAT");
    private static final Set<String> WEBP_PARTS = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int WEBP_HEAD = 12;
    private static final int NO_EXIF_NO_XMP = ~0x0c;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    private static final String COLOURS = "ICC_PROFILE";

    private BarePicture() {}

    /**
     * Whether something begins like a picture of which this knows what to leave out.
     *
     * @param start the first twelve bytes or more
     */
    public static boolean begins(byte[] start) {
        return jpeg(start) || png(start) || webp(start);
    }

    /**
     * Leaves out what was written beside a picture.
     *
     * @param bytes from outside: anything
     * @return the picture; empty where it is no JPEG, PNG or WebP, or cannot be read
     */
    public static Optional<byte[]> of(byte[] bytes) {
        if (!begins(bytes)) {
            return Optional.empty();
        }
        boolean upright = !jpeg(bytes) || Orientation.of(bytes) == 1;
        return (upright ? bare(bytes) : Optional.<byte[]>empty()).or(() -> PhonePhoto.clean(bytes));
    }

    private static Optional<byte[]> bare(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes.clone());
            return Optional.of(jpeg(bytes) ? bareJpeg(in) : png(bytes) ? barePng(in) : bareWebp(in));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException brokenOff) {
            return Optional.empty();
        }
    }

    private static boolean jpeg(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8 && (bytes[2] & 0xff) == 0xff;
    }

    private static boolean png(byte[] bytes) {
        return bytes.length > PNG.length
                && ByteBuffer.wrap(bytes, 0, PNG.length).equals(ByteBuffer.wrap(PNG));
    }

    private static boolean webp(byte[] bytes) {
        return bytes.length >= WEBP_HEAD
                && name(ByteBuffer.wrap(bytes)).equals("RIFF")
                && name(ByteBuffer.wrap(bytes, 8, 4)).equals("WEBP");
    }

    private static String name(ByteBuffer in) {
        byte[] name = new byte[4];
        in.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bareJpeg(ByteBuffer in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.remaining());
        out.write(0xff);
        out.write(0xd8);
        in.position(2);
        int marker = marker(in);
        while (marker != END) {
            int length = sound(in.getShort(in.position()) & 0xffff, 2);
            if (stays(marker, in)) {
                out.write(0xff);
                out.write(marker);
                copy(in, length, out);
            } else {
                in.position(in.position() + length);
            }
            if (marker == SCAN) {
                scan(in, out);
            }
            marker = marker(in);
        }
        out.write(0xff);
        out.write(END);
        return out.toByteArray();
    }

    private static int marker(ByteBuffer in) {
        int read = in.get() & 0xff;
        if (read != 0xff) {
            throw new IllegalArgumentException("No marker where one has to be");
        }
        while (read == 0xff) {
            read = in.get() & 0xff;
        }
        return read;
    }

    /** Tables, frames and scans, JFIF's and Adobe's word about colours, and a profile of colours. */
    private static boolean stays(int marker, ByteBuffer in) {
        if (marker == 0xe2) {
            byte[] said = new byte[COLOURS.length()];
            in.get(in.position() + 2, said);
            return new String(said, StandardCharsets.ISO_8859_1).equals(COLOURS);
        }
        return marker == 0xe0 || marker == 0xee || marker < 0xe0;
    }

    /** Copies a scan up to the next marker; a byte ff inside is followed by 00 or by the number of a restart. */
    private static void scan(ByteBuffer in, ByteArrayOutputStream out) {
        while (true) {
            int read = in.get() & 0xff;
            int next = read == 0xff ? in.get(in.position()) & 0xff : 0;
            if (read == 0xff && next != 0 && !(next >= 0xd0 && next <= 0xd7)) {
                in.position(in.position() - 1);
                return;
            }
            out.write(read);
        }
    }

    private static byte[] barePng(ByteBuffer in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.remaining());
        copy(in, PNG.length, out);
        String part = "";
        while (!part.equals("IEND")) {
            int length = in.getInt(in.position());
            part = name(in.duplicate().position(in.position() + 4));
            int whole = sound(length, 0) + 12;
            if (PNG_PARTS.contains(part)) {
                copy(in, whole, out);
            } else {
                in.position(in.position() + whole);
            }
        }
        return out.toByteArray();
    }

    private static byte[] bareWebp(ByteBuffer in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.remaining());
        in.order(ByteOrder.LITTLE_ENDIAN);
        int end = Math.min(in.limit(), sound(in.getInt(4), 4) + 8);
        copy(in, WEBP_HEAD, out);
        while (in.position() + 8 <= end) {
            String part = name(in.duplicate());
            int length = sound(in.getInt(in.position() + 4), 0);
            int whole = Math.min(in.remaining(), length + (length & 1) + 8);
            if (part.equals("VP8X")) {
                in.put(in.position() + 8, (byte) (in.get(in.position() + 8) & NO_EXIF_NO_XMP));
            }
            if (WEBP_PARTS.contains(part)) {
                copy(in, whole, out);
            } else {
                in.position(in.position() + whole);
            }
        }
        byte[] bare = out.toByteArray();
        ByteBuffer.wrap(bare).order(ByteOrder.LITTLE_ENDIAN).putInt(4, bare.length - 8);
        return bare;
    }

    /** A length from outside: one that is too short would never end, one that is too long would turn round. */
    private static int sound(int length, int least) {
        if (length < least || length > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException("No part is so long: " + length);
        }
        return length;
    }

    private static void copy(ByteBuffer in, int length, ByteArrayOutputStream out) {
        byte[] part = new byte[Math.min(length, in.remaining() + 1)];
        in.get(part);
        out.write(part, 0, part.length);
    }
}
