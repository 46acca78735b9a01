package org.pingandeng.portal.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The field's dictionary: groups of terms that mean the same to somebody who looks for something, and terms that are
 * never cut. Each line of the file is a group, its terms parted by commas; lines that begin with {@code #} explain.
 */
final class Lexicon {

    private static final String SHIPPED = "/starter/synonyms.txt";

    /**
     * Where a term stands in a text.
     *
     * @param from index of its first letter
     * @param to index behind its last
     * @param group the number of its group
     */
    record Spot(int from, int to, int group) {}

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private int group = -1;
    }

    private final Node root = new Node();
    private final List<List<String>> groups = new ArrayList<>();
    private int mark = 17;

    /** The dictionary that comes along. */
    static Lexicon shipped() {
        try (InputStream file = Lexicon.class.getResourceAsStream(SHIPPED)) {
            return read(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Lexicon read(InputStream file) throws IOException {
        Lexicon lexicon = new Lexicon();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("=="))
                    .forEach(lexicon::add);
        }
        return lexicon;
    }

    static Lexicon of(List<String> lines) {
        Lexicon lexicon = new Lexicon();
        lines.forEach(lexicon::add);
        return lexicon;
    }

    private void add(String line) {
        mark = mark * 31 + line.hashCode();
        List<String> terms = new ArrayList<>();
        for (String term : line.split("[,，]")) {
            String plain = Letters.plain(term.strip());
            if (!plain.isEmpty() && grow(plain, groups.size())) {
                terms.add(plain);
            }
        }
        groups.add(List.copyOf(terms));
    }

    /** A term belongs to the first group that names it. */
    private boolean grow(String term, int group) {
        Node at = root;
        for (int i = 0; i < term.length(); i++) {
            at = at.next.computeIfAbsent(term.charAt(i), letter -> new Node());
        }
        if (at.group >= 0) {
            return false;
        }
        at.group = group;
        return true;
    }

    /** Changes whenever the dictionary does. */
    String mark() {
        return Integer.toHexString(mark);
    }

    /** How many groups there are. */
    int size() {
        return groups.size();
    }

    /** A group's terms as the file has them, in small letters. */
    List<String> terms(int group) {
        return groups.get(group);
    }

    /** The group of a whole text; -1 where it is no term. */
    int group(String text) {
        List<Spot> spots = longest(text);
        return spots.size() == 1 && spots.get(0).from() == 0 && spots.get(0).to() == text.length()
                ? spots.get(0).group()
                : -1;
    }

    /** The groups of all terms in a text, also of those inside others. */
    List<Integer> ideas(String text) {
        String plain = Letters.plain(text);
        List<Integer> found = new ArrayList<>();
        for (int from = 0; from < plain.length(); from++) {
            for (Spot spot : at(plain, from)) {
                found.add(spot.group());
            }
        }
        return found;
    }

    /** The terms that a text consists of, read from the left, the longest first. */
    List<Spot> longest(String text) {
        String plain = Letters.plain(text);
        List<Spot> found = new ArrayList<>();
        int from = 0;
        while (from < plain.length()) {
            List<Spot> here = at(plain, from);
            if (here.isEmpty()) {
                from++;
            } else {
                Spot last = here.get(here.size() - 1);
                found.add(last);
                from = last.to();
            }
        }
        return found;
    }

    private List<Spot> at(String plain, int from) {
        List<Spot> found = new ArrayList<>(2);
        if (from > 0 && Letters.latin(plain.charAt(from)) && Letters.latin(plain.charAt(from - 1))) {
            return found;
        }
        Node node = root;
        for (int to = from; to < plain.length(); to++) {
            node = node.next.get(plain.charAt(to));
            if (node == null) {
                return found;
            }
            if (node.group >= 0) {
                int end = Letters.wordEnd(plain, to + 1);
                if (end > 0) {
                    found.add(new Spot(from, end, node.group));
                }
            }
        }
        return found;
    }

    /** All terms with their groups. */
    Map<String, Integer> all() {
        Map<String, Integer> all = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (String term : new LinkedHashSet<>(groups.get(group))) {
                all.put(term, group);
            }
        }
        return all;
    }
}
