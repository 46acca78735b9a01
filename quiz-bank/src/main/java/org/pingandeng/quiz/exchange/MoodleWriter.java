package org.pingandeng.quiz.exchange;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.OrderCredit;

/** Writes the Moodle XML that {@link MoodleReader} reads; what Moodle has no field for stands in tags. */
final class MoodleWriter {

    /** How the plugin qtype_ordering names our scorings. */
    static final Map<String, OrderCredit> GRADINGS = Map.of(
            "ALL_OR_NOTHING", OrderCredit.ALL_OR_NOTHING, "RELATIVE_NEXT_EXCLUDE_LAST", OrderCredit.PER_NEIGHBOUR);

    private static final String CONTROLS = "[\\p{Cntrl}&&[^\\n\\t]]";

    private final List<Loss> losses = new ArrayList<>();
    private final XMLStreamWriter xml;
    private String topic = "";

    private MoodleWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static ItemExport write(List<ItemRow> rows) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            MoodleWriter writer = new MoodleWriter(xml);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("quiz");
            for (ItemRow row : rows) {
                writer.question(row);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return new ItemExport(out.toString(), writer.losses);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void question(ItemRow row) throws XMLStreamException {
        Item item = row.item();
        if (!carried(item)) {
            losses.add(Loss.of(row.row(), Loss.Kind.QUESTION, row.code()));
            return;
        }
        category(item.text().topic());
        xml.writeCharacters("\n");
        xml.writeStartElement("question");
        xml.writeAttribute("type", type(item));
        text("name", "", row.code());
        text("questiontext", "plain_text", item instanceof Item.FillIn f && cloze(f) ? Cloze.write(f) : stem(item));
        text("generalfeedback", "plain_text", item.text().explanation());
        element("idnumber", row.code());
        answers(item);
        xml.writeStartElement("tags");
        for (String tag : Tags.write(row)) {
            text("tag", "", tag);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Moodle keeps numbers and words apart, and has neither cases nor polygons on pictures. */
    private static boolean carried(Item item) {
        if (item instanceof Item.FillIn fillIn) {
            return fillIn.blanks().stream().noneMatch(blank -> Numbers.kind(blank) == Numbers.Kind.MIXED);
        }
        return !(item instanceof Item.CaseStudy || item instanceof Item.HazardPicture);
    }

    private static String stem(Item item) {
        return item.text().stem();
    }

    /** Several blanks, or one of which Moodle would have to be told twice. */
    private static boolean cloze(Item.FillIn fillIn) {
        return fillIn.blanks().size() > 1;
    }

    private static String type(Item item) {
        return switch (item.type()) {
            case TRUE_FALSE -> "truefalse";
            case SINGLE, MULTIPLE -> "multichoice";
            case FILL_IN -> {
                Item.FillIn fillIn = (Item.FillIn) item;
                yield cloze(fillIn)
                        ? "cloze"
                        : Numbers.kind(fillIn.blanks().get(0)) == Numbers.Kind.NUMBERS ? "numerical" : "shortanswer";
            }
            case ORDERING -> "ordering";
            case MATCHING -> "matching";
            case SHORT_ANSWER -> "essay";
            case HAZARD_PICTURE, CASE_STUDY -> throw new IllegalArgumentException("Not carried: " + item.type());
        };
    }

    private void answers(Item item) throws XMLStreamException {
        if (item instanceof Item.TrueFalse statement) {
            answer(statement.right() ? "100" : "0", "true");
            answer(statement.right() ? "0" : "100", "false");
        } else if (item instanceof Item.Single single) {
            element("single", "true");
            for (int i = 0; i < single.options().size(); i++) {
                answer(i == single.right() ? "100" : "0", single.options().get(i));
            }
        } else if (item instanceof Item.Multiple multiple) {
            element("single", "false");
            String share = Numbers.share(multiple.right().size());
            for (int i = 0; i < multiple.options().size(); i++) {
                answer(
                        (multiple.right().contains(i) ? "" : "-") + share,
                        multiple.options().get(i));
            }
        } else if (item instanceof Item.FillIn fillIn && !cloze(fillIn)) {
            blank(fillIn.blanks().get(0));
        } else if (item instanceof Item.Ordering ordering) {
            order(ordering);
        } else if (item instanceof Item.Matching matching) {
            pairs(matching);
        } else if (item instanceof Item.ShortAnswer shortAnswer) {
            element("responseformat", "plain");
            text("graderinfo", "plain_text", MarkingNotes.write(shortAnswer));
        }
    }

    private void order(Item.Ordering ordering) throws XMLStreamException {
        element("layouttype", "VERTICAL");
        element("selecttype", "ALL");
        element("selectcount", "0");
        for (Map.Entry<String, OrderCredit> grading : GRADINGS.entrySet()) {
            if (grading.getValue() == ordering.credit()) {
                element("gradingtype", grading.getKey());
            }
        }
        int place = 0;
        for (String step : ordering.inRightOrder()) {
            answer(++place + ".0000000", step);
        }
    }

    private void pairs(Item.Matching matching) throws XMLStreamException {
        element("shuffleanswers", "true");
        for (int i = 0; i < matching.prompts().size(); i++) {
            pair(matching.prompts().get(i), matching.answers().get(i));
        }
        for (String choice : matching.distractors()) {
            pair("", choice);
        }
    }

    private void pair(String prompt, String choice) throws XMLStreamException {
        xml.writeStartElement("subquestion");
        xml.writeAttribute("format", "plain_text");
        element("text", prompt);
        xml.writeStartElement("answer");
        element("text", choice);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void blank(Blank blank) throws XMLStreamException {
        boolean numbers = Numbers.kind(blank) == Numbers.Kind.NUMBERS;
        for (String accepted : blank.accepted()) {
            String[] parts = numbers ? accepted.split("±", 2) : new String[] {accepted};
            xml.writeStartElement("answer");
            xml.writeAttribute("fraction", "100");
            xml.writeAttribute("format", "plain_text");
            element("text", parts[0]);
            if (numbers) {
                element("tolerance", parts[1]);
            }
            xml.writeEndElement();
        }
    }

    private void answer(String fraction, String words) throws XMLStreamException {
        xml.writeStartElement("answer");
        xml.writeAttribute("fraction", fraction);
        xml.writeAttribute("format", "plain_text");
        element("text", words);
        xml.writeEndElement();
    }

    private void category(String wanted) throws XMLStreamException {
        if (!wanted.equals(topic)) {
            topic = wanted;
            xml.writeCharacters("\n");
            xml.writeStartElement("question");
            xml.writeAttribute("type", "category");
            text("category", "", "$course$/top/" + topic);
            xml.writeEndElement();
        }
    }

    private void text(String name, String format, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        if (!format.isEmpty()) {
            xml.writeAttribute("format", format);
        }
        element("text", words);
        xml.writeEndElement();
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words.replaceAll(CONTROLS, " "));
        xml.writeEndElement();
    }
}
