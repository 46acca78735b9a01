package org.pingandeng.quiz.exchange;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;

/** Writes the Moodle XML that {@link MoodleReader} reads; what Moodle has no field for stands in tags. */
final class MoodleWriter {

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
        if (item instanceof Item.FillIn fillIn
                && fillIn.blanks().stream().anyMatch(blank -> Numbers.kind(blank) == Numbers.Kind.MIXED)) {
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
            case ORDERING, MATCHING, HAZARD_PICTURE, SHORT_ANSWER, CASE_STUDY ->
                throw new IllegalArgumentException("Not carried: " + item.type());
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
        }
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
