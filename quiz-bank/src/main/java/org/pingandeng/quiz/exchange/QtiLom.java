package org.pingandeng.quiz.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * What a package says about one of its items beside the question: IEEE 1484.12.1 Learning Object Metadata.
 *
 * @param topic path of the first taxon (9.2), or empty
 * @param keywords (1.5); those of the form of {@link Tags} say use, difficulty, law, source and scoring
 * @param difficulty (5.8) from 1 to 5, where it is one of the vocabulary
 * @param source description of what it is based on (7.2), or empty
 */
record QtiLom(String topic, List<String> keywords, Optional<Integer> difficulty, String source) {

    static final QtiLom NONE = new QtiLom("", List.of(), Optional.empty(), "");

    private static final Map<String, Integer> DIFFICULTIES =
            Map.of("very easy", 1, "easy", 2, "medium", 3, "difficult", 4, "very difficult", 5);

    static QtiLom of(Element resource) {
        String difficulty = Optional.ofNullable(resource.selectFirst("educational > difficulty > value"))
                .map(value -> value.text().strip().toLowerCase(Locale.ROOT))
                .orElse("");
        return new QtiLom(
                Optional.ofNullable(resource.selectFirst("taxonpath"))
                        .map(path -> path.select("taxon > entry").stream()
                                .map(QtiLom::words)
                                .filter(entry -> !entry.isEmpty())
                                .collect(Collectors.joining("/")))
                        .orElse(""),
                resource.select("general > keyword").stream()
                        .map(QtiLom::words)
                        .filter(word -> !word.isEmpty())
                        .toList(),
                Optional.ofNullable(DIFFICULTIES.get(difficulty))
                        .or(() -> Optional.of(difficulty)
                                .filter(text -> text.matches("[1-5]"))
                                .map(Integer::valueOf)),
                Optional.ofNullable(resource.selectFirst("relation > resource > description"))
                        .map(QtiLom::words)
                        .orElse(""));
    }

    private static String words(Element element) {
        return element.text().strip();
    }

    /** Keywords that are no tags of ours. */
    List<String> freeKeywords() {
        return keywords.stream().filter(word -> word.indexOf('=') < 0).toList();
    }
}
