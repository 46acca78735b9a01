package org.pingandeng.portal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Shows where in a text the words looked for stand: the window with most of them, with each in {@code <mark>}. */
final class Excerpt {

    private static final int WINDOW = 90;
    private static final int LEAD = 12;

    private record Spot(int from, int to, int weight) {}

    private Excerpt() {}

    /**
     * The best window as safe HTML.
     *
     * @param text plain text, lines of both languages
     * @param words what to mark, in small letters
     * @param wide how many letters it may have
     */
    static String window(String text, Collection<String> words, int wide) {
        String flat = text.strip().replace('\n', ' ');
        List<Spot> spots = spots(flat, words);
        int from = spots.isEmpty() ? 0 : best(spots, wide);
        int begin = begin(flat, from);
        int end = Math.min(flat.length(), begin + wide);
        String html = marked(flat, spots, begin, end);
        return (begin > 0 ? "…" : "") + html + (end < flat.length() ? "…" : "");
    }

    static String window(String text, Collection<String> words) {
        return window(text, words, WINDOW);
    }

    /** The whole text as safe HTML. */
    static String whole(String text, Collection<String> words) {
        return marked(text, spots(text, words), 0, text.length());
    }

    private static int best(List<Spot> spots, int wide) {
        int bestAt = spots.get(0).from();
        int bestWeight = -1;
        for (int i = 0; i < spots.size(); i++) {
            int limit = spots.get(i).from() + wide - LEAD;
            int weight = 0;
            for (int k = i; k < spots.size() && spots.get(k).to() <= limit; k++) {
                weight += spots.get(k).weight();
            }
            if (weight > bestWeight) {
                bestWeight = weight;
                bestAt = spots.get(i).from();
            }
        }
        return bestAt;
    }

    /** Begins at a sentence where one is near. */
    private static int begin(String flat, int from) {
        for (int at = from; at > Math.max(0, from - 2 * LEAD); at--) {
            if ("。；！？. ".indexOf(flat.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        int at = Math.max(0, from - LEAD);
        while (at > 0 && at < from && Letters.latin(flat.charAt(at)) && Letters.latin(flat.charAt(at - 1))) {
            at++;
        }
        return from <= 2 * LEAD ? 0 : at;
    }

    private static List<Spot> spots(String text, Collection<String> words) {
        String plain = Letters.plain(text);
        List<Spot> all = new ArrayList<>();
        for (String word : words) {
            for (int at = plain.indexOf(word);
                    at >= 0 && !word.isEmpty();
                    at = plain.indexOf(word, at + word.length())) {
                boolean latin = Letters.latin(word.charAt(0));
                if (!latin || at == 0 || !Letters.latin(plain.charAt(at - 1))) {
                    all.add(new Spot(at, latin ? end(plain, at + word.length()) : at + word.length(), word.length()));
                }
            }
        }
        all.sort(Comparator.comparingInt(Spot::from)
                .thenComparing(Comparator.comparingInt(Spot::to).reversed()));
        return apart(all);
    }

    /** A stem stands for its whole word. */
    private static int end(String plain, int from) {
        int end = from;
        while (end < plain.length() && Letters.latin(plain.charAt(end))) {
            end++;
        }
        return end;
    }

    private static List<Spot> apart(List<Spot> sorted) {
        List<Spot> apart = new ArrayList<>();
        for (Spot spot : sorted) {
            Spot last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && spot.from() < last.to()) {
                apart.set(
                        apart.size() - 1,
                        new Spot(last.from(), Math.max(last.to(), spot.to()), Math.max(last.weight(), spot.weight())));
            } else {
                apart.add(spot);
            }
        }
        return apart;
    }

    private static String marked(String text, List<Spot> spots, int begin, int end) {
        StringBuilder html = new StringBuilder();
        int done = begin;
        for (Spot spot : spots) {
            if (spot.from() >= done && spot.to() <= end) {
                html.append(escaped(text.substring(done, spot.from())));
                html.append("<mark>")
                        .append(escaped(text.substring(spot.from(), spot.to())))
                        .append("</mark>");
                done = spot.to();
            }
        }
        return html.append(escaped(text.substring(done, Math.max(done, end)))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
