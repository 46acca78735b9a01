package org.pingandeng.portal.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that was asked for (RFC 9110, one range).
 *
 * @param from its first byte
 * @param to its last byte
 * @param whole the file's size
 */
record ByteRange(long from, long to, long whole) {

    private static final Pattern FORM = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    /**
     * Reads the header.
     *
     * @param header as sent; may be null
     * @param whole the file's size
     * @return the range; empty where none was asked for that can be given, so that the whole file is sent
     */
    static Optional<ByteRange> read(String header, long whole) {
        Matcher found = FORM.matcher(header == null ? "" : header);
        if (!found.matches()
                || whole == 0
                || found.group(1).isEmpty() && found.group(2).isEmpty()) {
            return Optional.empty();
        }
        long last = whole - 1;
        if (found.group(1).isEmpty()) {
            long length = Math.min(whole, Long.parseLong(found.group(2)));
            return length == 0 ? Optional.empty() : Optional.of(new ByteRange(whole - length, last, whole));
        }
        long from = Long.parseLong(found.group(1));
        long to = found.group(2).isEmpty() ? last : Math.min(last, Long.parseLong(found.group(2)));
        return from <= to ? Optional.of(new ByteRange(from, to, whole)) : Optional.empty();
    }

    long length() {
        return to - from + 1;
    }

    /** For the answer's header. */
    String said() {
        return "bytes " + from + "-" + to + "/" + whole;
    }
}
