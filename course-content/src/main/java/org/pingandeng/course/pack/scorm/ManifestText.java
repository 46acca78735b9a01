package org.pingandeng.course.pack.scorm;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A manifest's letters. Chinese tools write GB 2312 or GBK and often say UTF-8: what is not in the encoding it names is
 * tried in UTF-8 and GB 18030.
 *
 * @param text without a mark of its byte order
 * @param named whether it is in the encoding that it names
 */
record ManifestText(String text, boolean named) {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{0,120}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final int HEAD = 200;
    private static final Charset CHINESE = Charset.forName("GB18030");

    /**
     * Finds out how bytes are written and reads them.
     *
     * @param bytes the file
     * @return its text, or empty when no encoding fits
     */
    static Optional<ManifestText> of(byte[] bytes) {
        Charset named = marked(bytes).orElseGet(() -> declared(bytes));
        return decoded(bytes, named)
                .map(text -> new ManifestText(text, true))
                .or(() -> decoded(bytes, StandardCharsets.UTF_8)
                        .or(() -> decoded(bytes, CHINESE))
                        .map(text -> new ManifestText(text, false)));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return switch (first) {
            case 0xfeff -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xfffe -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xefbb -> Optional.of(StandardCharsets.UTF_8);
            default -> Optional.empty();
        };
    }

    private static Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1).stripLeading();
        Matcher found = DECLARED.matcher(head);
        try {
            // GB 18030 contains what the older two have
            return !found.find()
                    ? StandardCharsets.UTF_8
                    : found.group(1).toUpperCase().startsWith("GB") ? CHINESE : Charset.forName(found.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
