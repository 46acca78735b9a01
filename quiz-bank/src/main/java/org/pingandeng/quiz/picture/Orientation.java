package org.pingandeng.quiz.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as a JPEG's Exif part says: phones leave the turning to whoever shows the photo. */
final class Orientation {

    private static final int APP1 = 0xe1;
    private static final int SCAN = 0xda;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private Orientation() {}

    /**
     * Reads it.
     *
     * @param jpeg from outside: anything behind the first two bytes
     * @return 1 to 8 as Exif counts; 1, upright, where nothing is said
     */
    static int of(byte[] jpeg) {
        try {
            return search(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return 1;
        }
    }

    private static int search(ByteBuffer jpeg) {
        jpeg.position(2);
        while (jpeg.remaining() > 4) {
            int marker = jpeg.getShort() & 0xff;
            int length = jpeg.getShort() & 0xffff;
            if (marker == SCAN) {
                return 1;
            }
            int next = jpeg.position() + length - 2;
            if (marker == APP1 && jpeg.getInt(jpeg.position()) == EXIF) {
                return said(jpeg.slice(jpeg.position() + 6, length - 8));
            }
            jpeg.position(next);
        }
        return 1;
    }

    private static int said(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int number = 0; number < entries; number++) {
            int at = directory + 2 + number * ENTRY;
            if ((tiff.getShort(at) & 0xffff) == TAG) {
                int value = tiff.getShort(at + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
