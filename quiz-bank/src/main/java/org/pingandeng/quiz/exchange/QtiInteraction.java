package org.pingandeng.quiz.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;

/**
 * One interaction of an item (QTI 2.2 information model, 6). What may be chosen is taken out of it when it is looked at;
 * what is left of it in the body is its question.
 */
final class QtiInteraction {

    /** Those that stand within a sentence. */
    private static final Set<String> INLINE = Set.of("textentryinteraction", "inlinechoiceinteraction");

    private static final Set<String> KNOWN = Set.of(
            "textentryinteraction",
            "inlinechoiceinteraction",
            "choiceinteraction",
            "hottextinteraction",
            "orderinteraction",
            "extendedtextinteraction",
            "matchinteraction",
            "associateinteraction",
            "gapmatchinteraction",
            "hotspotinteraction",
            "selectpointinteraction");

    private static final Set<String> ON_A_PICTURE = Set.of("hotspotinteraction", "selectpointinteraction");
    private static final String CHOICES =
            "> simplechoice, > inlinechoice, > hotspotchoice, > gaptext, > gapimg, > simpleassociablechoice";

    private final Element element;
    private final String kind;
    private final QtiKey key;
    private final List<Element> choices;
    private final List<List<Element>> sets;
    private final List<Element> gaps;
    private final Optional<Element> picture;

    /**
     * Looks at an interaction.
     *
     * @param item the whole item, which has its key
     * @param element the interaction in the item's body
     */
    QtiInteraction(Element item, Element element) {
        this.element = element;
        this.kind = element.tagName();
        this.key = QtiKey.of(item, element.attr("responseidentifier"));
        this.sets = out(element.select("> simplematchset")).stream()
                .map(set -> List.copyOf(set.select("> simpleassociablechoice")))
                .toList();
        this.choices = kind.equals("hottextinteraction")
                ? List.copyOf(element.select("hottext"))
                : out(element.select(CHOICES));
        this.gaps = List.copyOf(element.select("gap"));
        for (int i = 0; i < gaps.size(); i++) {
            gaps.get(i).replaceWith(new TextNode(QtiCase.mark(i + 1)));
        }
        this.picture = ON_A_PICTURE.contains(kind)
                ? out(element.select("object, img")).stream().findFirst()
                : Optional.empty();
        choices.stream().filter(choice -> choice.tagName().equals("hottext")).forEach(choice -> choice.tagName("span"));
    }

    static boolean known(Element element) {
        return KNOWN.contains(element.tagName());
    }

    static boolean isOne(Element element) {
        return element.tagName().endsWith("interaction");
    }

    private static List<Element> out(List<Element> elements) {
        List<Element> all = List.copyOf(elements);
        all.forEach(Element::remove);
        return all;
    }

    boolean inline() {
        return INLINE.contains(kind);
    }

    boolean entry() {
        return kind.equals("textentryinteraction");
    }

    /** Whether anything is left that asks. */
    boolean asks() {
        return !inline() && (!element.text().isBlank() || element.selectFirst("img, object, math") != null);
    }

    Element element() {
        return element;
    }

    QtiKey key() {
        return key;
    }

    /** What a field to write into accepts. */
    Optional<Blank> blank(QtiSheet sheet) {
        return new QtiBlanks(sheet, key).read(element);
    }

    /**
     * The item that it makes.
     *
     * @param sheet where to say what is wrong
     * @param text its words, told already
     * @param forMarkers what persons are told who mark it, or empty
     * @return empty when something is wrong, which has been said
     */
    Optional<Item> item(QtiSheet sheet, Item.Text text, String forMarkers) {
        QtiChoices chosen = new QtiChoices(sheet, key);
        return switch (kind) {
            case "choiceinteraction", "hottextinteraction", "inlinechoiceinteraction" ->
                chosen.read(element, choices, text);
            case "orderinteraction" -> chosen.order(choices, text);
            case "extendedtextinteraction" -> chosen.sentences(text, forMarkers);
            case "matchinteraction" -> new QtiPairs(sheet, key).match(sets, text);
            case "associateinteraction" -> new QtiPairs(sheet, key).associate(choices, text);
            case "gapmatchinteraction" -> new QtiPairs(sheet, key).gaps(gaps, choices, text);
            case "hotspotinteraction" -> new QtiSpots(sheet, key).hotspots(picture, choices, text);
            case "selectpointinteraction" -> new QtiSpots(sheet, key).points(picture, text);
            default -> sheet.unknown(kind);
        };
    }
}
