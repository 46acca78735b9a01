package org.pingandeng.course.pack.scorm;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an address in a manifest leads.
 *
 * @param place inside the package, outside it, or on another server
 * @param file the name of the file, for what lies inside
 * @param suffix parameters and fragment as written, or blank
 */
record PackageAddress(Place place, String file, String suffix) {

    /** Where it can lead. */
    enum Place {
        INSIDE,
        OUTSIDE,
        ELSEWHERE
    }

    /**
     * Puts an address together as the content packaging specification says.
     *
     * @param bases {@code xml:base} of manifest, resources and resource, from the outside in
     * @param href as written
     * @return where it leads
     */
    static PackageAddress of(Iterable<String> bases, String href) {
        StringBuilder whole = new StringBuilder();
        for (String base : bases) {
            whole.append(base.isEmpty() || base.endsWith("/") ? base : base + "/");
        }
        String address = whole.append(href).toString().replace('\\', '/').strip();
        if (address.matches("(?i)[a-z][a-z0-9+.-]*:.*") || address.startsWith("//")) {
            return new PackageAddress(Place.ELSEWHERE, address, "");
        }
        int end = suffixAt(address);
        String path = decoded(address.substring(0, end));
        if (path.startsWith("/")) {
            return new PackageAddress(Place.OUTSIDE, path, "");
        }
        return plain(path)
                .map(file -> new PackageAddress(Place.INSIDE, file, address.substring(end)))
                .orElseGet(() -> new PackageAddress(Place.OUTSIDE, path, ""));
    }

    private static int suffixAt(String address) {
        for (int at = 0; at < address.length(); at++) {
            if (address.charAt(at) == '?' || address.charAt(at) == '#') {
                return at;
            }
        }
        return address.length();
    }

    /** Without dots; empty where they lead out, or to nothing. */
    private static Optional<String> plain(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    /** Percent signs in UTF-8, else as written: many tools write them, and many a file has one in its name. */
    private static String decoded(String path) {
        if (!path.contains("%")) {
            return path;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < path.length(); at++) {
            boolean code = path.charAt(at) == '%'
                    && at + 2 < path.length()
                    && path.substring(at + 1, at + 3).matches("[0-9a-fA-F]{2}");
            if (code) {
                bytes.write(Integer.parseInt(path.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                int letter = path.codePointAt(at);
                bytes.writeBytes(Character.toString(letter).getBytes(StandardCharsets.UTF_8));
                at += Character.charCount(letter) - 1;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            return path;
        }
    }

    /**
     * The same with an item's parameters, joined as the specification says.
     *
     * @param parameters as written; may be blank
     * @return the address an item opens
     */
    PackageAddress with(String parameters) {
        String more = parameters.strip();
        while (!more.isEmpty() && (more.charAt(0) == '?' || more.charAt(0) == '&')) {
            more = more.substring(1);
        }
        if (more.isEmpty()) {
            return this;
        }
        if (more.startsWith("#")) {
            return suffix.contains("#") ? this : new PackageAddress(place, file, suffix + more);
        }
        int fragment = suffix.indexOf('#');
        String query = fragment < 0 ? suffix : suffix.substring(0, fragment);
        String rest = fragment < 0 ? "" : suffix.substring(fragment);
        String joint = query.isEmpty() ? "?" : "&";
        return new PackageAddress(place, file, query + joint + more + rest);
    }

    /** The ending of its name, in lower case. */
    String ending() {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
