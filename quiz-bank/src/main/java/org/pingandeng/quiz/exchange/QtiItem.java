package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;

/** Makes one of our items of an {@code assessmentItem} of QTI 2, or says why it cannot be. */
final class QtiItem {

    private static final String TEMPLATES =
            "> templatedeclaration, > templateprocessing, printedvariable, templateblock, templateinline";
    /** Stands for a blank until the words are told, for four underscores may stand in the text itself. */
    private static final String BLANK = "\uE000";

    private static final String CHOICE_WITHIN = "（　　）";

    private final Element root;
    private final QtiSheet sheet;
    private final QtiWords words;

    QtiItem(Element root, QtiSheet sheet) {
        this.root = root;
        this.sheet = sheet;
        this.words = new QtiWords(root, sheet);
    }

    /** Gives the item, or what is wrong with it, to the sheet's reading. */
    void read() {
        Element body = root.selectFirst("> itembody");
        Element template = root.selectFirst(TEMPLATES);
        if (root.attr("adaptive").equals("true")) {
            sheet.problem(null, Reason.ADAPTIVE_ITEM, "adaptive");
        } else if (template != null) {
            sheet.problem(null, Reason.TEMPLATE_ITEM, template.tagName());
        } else if (body == null) {
            sheet.problem(Column.STEM, Reason.EMPTY, "itemBody");
        } else {
            item(body).ifPresent(this::keep);
        }
    }

    private void keep(Item item) {
        sheet.keywords();
        boolean named = !sheet.identifier().isBlank() && sheet.identifier().length() <= ItemMaker.LONGEST_CODE;
        String code = named ? sheet.identifier() : ItemMaker.contentCode(item);
        sheet.reading()
                .take(new ItemRow(
                        sheet.entry().number(),
                        code,
                        sheet.tags().use().orElse(sheet.filing().use()),
                        item));
    }

    private Optional<Item> item(Element body) {
        words.prepare(body);
        List<Element> elements =
                body.getAllElements().stream().filter(QtiInteraction::isOne).toList();
        Optional<Element> unknown = elements.stream()
                .filter(each ->
                        !QtiInteraction.known(each) || each.parents().stream().anyMatch(QtiInteraction::isOne))
                .findFirst();
        if (elements.isEmpty() || unknown.isPresent()) {
            return sheet.unknown(unknown.map(Element::tagName).orElse("itemBody"));
        }
        if (elements.size() > QtiSheet.MOST_PARTS) {
            sheet.problem(null, Reason.TOO_MANY_PARTS, elements.size() + " > " + QtiSheet.MOST_PARTS);
            return Optional.empty();
        }
        List<QtiInteraction> interactions =
                elements.stream().map(each -> new QtiInteraction(root, each)).toList();
        if (interactions.stream().allMatch(QtiInteraction::entry)) {
            return fillIn(body, interactions);
        }
        return interactions.size() == 1 ? alone(body, interactions.get(0)) : several(body, interactions);
    }

    private Optional<Item> fillIn(Element body, List<QtiInteraction> entries) {
        List<Blank> blanks = entries.stream()
                .map(entry -> entry.blank(sheet))
                .flatMap(Optional::stream)
                .toList();
        entries.forEach(entry -> entry.element().replaceWith(new TextNode(BLANK)));
        String stem = sheet.words(body);
        String parted = stem.replace(BLANK + BLANK, BLANK + " " + BLANK).replace(BLANK, Item.FillIn.MARK);
        return blanks.size() < entries.size() ? Optional.empty() : fillIn(words.text(parted), blanks);
    }

    private Optional<Item> fillIn(Item.Text text, List<Blank> blanks) {
        if (text.stem().split(Item.FillIn.MARK + "+", -1).length - 1 != blanks.size()) {
            sheet.problem(Column.STEM, Reason.BLANKS_MISFIT, text.stem());
            return Optional.empty();
        }
        return Optional.of(new Item.FillIn(text, blanks));
    }

    private Optional<Item> alone(Element body, QtiInteraction only) {
        if (only.inline()) {
            only.element().replaceWith(new TextNode(CHOICE_WITHIN));
        } else {
            only.element().tagName("div");
        }
        return only.item(sheet, words.text(sheet.words(body)), words.forMarkers());
    }

    private Optional<Item> several(Element body, List<QtiInteraction> interactions) {
        List<Optional<Item>> items = new ArrayList<>();
        for (QtiInteraction each : interactions) {
            String mark = QtiCase.mark(items.size() + 1);
            String asked = each.asks() ? sheet.words(each.element()) : mark;
            if (each.asks()) {
                each.element().remove();
            } else {
                each.element().replaceWith(new TextNode(mark));
            }
            items.add(part(each, asked));
        }
        List<QtiKey> keys = interactions.stream().map(QtiInteraction::key).toList();
        return QtiCase.of(sheet, words.text(sheet.words(body)), items, keys);
    }

    private Optional<Item> part(QtiInteraction each, String asked) {
        if (!each.entry()) {
            return each.item(sheet, words.part(asked), words.forMarkers());
        }
        return each.blank(sheet).flatMap(one -> fillIn(words.part(asked + Item.FillIn.MARK), List.of(one)));
    }
}
