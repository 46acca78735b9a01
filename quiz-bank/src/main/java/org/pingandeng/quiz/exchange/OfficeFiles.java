package org.pingandeng.quiz.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.exchange.docx.DocxReader;

/** Tells the files of office programs apart by what is in them. */
final class OfficeFiles {

    private static final int LOOKED_AT = 4 << 20;
    private static final int HEAD = 1_000;

    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private OfficeFiles() {}

    /** Whether bytes are a compound file (OLE): of an older program, or behind a password. */
    static boolean isCompound(byte[] bytes) {
        return bytes.length >= COMPOUND.length
                && Arrays.equals(bytes, 0, COMPOUND.length, COMPOUND, 0, COMPOUND.length);
    }

    /** Whether a zip is a document of Word. */
    static boolean isDocument(byte[] zip) {
        try (ZipFile file = ZipFile.builder().setByteArray(zip).get()) {
            return file.getEntry(DocxReader.BODY) != null;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    /** Why a compound file (OLE) is not read: a password's, or of which older program. */
    static Reason refusal(byte[] bytes) {
        if (holds(bytes, "EncryptedPackage")) {
            return Reason.ENCRYPTED;
        }
        return holds(bytes, "WordDocument") ? Reason.OLD_WORD : Reason.OLD_EXCEL;
    }

    /** Names in a compound file's directory have two bytes a letter. */
    private static boolean holds(byte[] bytes, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
        int last = Math.min(bytes.length, LOOKED_AT) - wanted.length;
        for (int i = 0; i <= last; i += 2) {
            int same = 0;
            while (same < wanted.length && bytes[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }

    /** Whether bytes are what Word writes beside documents: RTF, a web page, or its XML of 2003. */
    static boolean isOtherWord(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return head.startsWith("{\\rtf")
                || head.startsWith("<html")
                || head.startsWith("<!doctype html")
                || head.startsWith("mime-version:")
                || head.contains("progid=\"word.document\"");
    }
}
