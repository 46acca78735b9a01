package org.pingandeng.quiz.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text files from outside: UTF-8 with or without a byte order mark, or GB18030 as older programs write it. */
final class PlainText {

    private PlainText() {}

    /** The text, or empty where the bytes are neither, or no text at all. */
    static Optional<String> decode(byte[] bytes) {
        boolean marked = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        ByteBuffer buffer = marked ? ByteBuffer.wrap(bytes, 3, bytes.length - 3) : ByteBuffer.wrap(bytes);
        return decode(buffer, StandardCharsets.UTF_8)
                .or(() -> decode(ByteBuffer.wrap(bytes), Charset.forName("GB18030")))
                .filter(text -> text.indexOf('\0') < 0);
    }

    private static Optional<String> decode(ByteBuffer buffer, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
