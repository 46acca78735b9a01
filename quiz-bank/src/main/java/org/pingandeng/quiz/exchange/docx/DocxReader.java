package org.pingandeng.quiz.exchange.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.pingandeng.quiz.exchange.docx.Docx.Block;
import org.pingandeng.quiz.exchange.docx.Docx.Notice;
import org.pingandeng.quiz.exchange.docx.Docx.Paragraph;
import org.pingandeng.quiz.exchange.docx.Docx.Table;
import org.pingandeng.quiz.exchange.docx.DocxRefused.Reason;

/** Reads a Word document from outside: anything may come. */
public final class DocxReader {

    /** The part by which a document is known. */
    public static final String BODY = "word/document.xml";

    private static final Set<String> THROUGH =
            Set.of("document", "body", "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag");
    private static final int MOST_BLOCKS = 300_000;
    private static final int MOST_CELLS = 20_000;
    private static final long MOST_CHARACTERS = 16_000_000;

    private final Numbering numbering = new Numbering();
    private final Styles styles = new Styles();
    private final Pictures pictures;
    private final DocxZip zip;
    private final List<Block> blocks = new ArrayList<>();
    private long characters;

    private DocxReader(DocxZip zip) {
        this.zip = zip;
        this.pictures = new Pictures(zip);
    }

    /**
     * Reads a document.
     *
     * @param file its bytes
     * @return its words and pictures
     * @throws DocxRefused when it is no document, a broken or a dangerous one
     */
    public static Docx read(byte[] file) throws DocxRefused {
        try (DocxZip zip = DocxZip.open(file)) {
            DocxReader reader = new DocxReader(zip);
            reader.read();
            return new Docx(reader.blocks, List.copyOf(reader.pictures.all()));
        } catch (XMLStreamException | IOException broken) {
            throw refusal(broken);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
            throw new DocxRefused(Reason.NOT_READABLE, broken.getMessage(), broken); // of unpacking
        }
    }

    private static DocxRefused refusal(Exception broken) {
        boolean tooMuch = broken instanceof DocxZip.TooMuch
                || broken instanceof XMLStreamException xml && xml.getNestedException() instanceof DocxZip.TooMuch
                || broken.getCause() instanceof DocxZip.TooMuch;
        return new DocxRefused(tooMuch ? Reason.TOO_LARGE : Reason.NOT_READABLE, broken.getMessage(), broken);
    }

    private void read() throws XMLStreamException, IOException, DocxRefused {
        boolean[] macros = new boolean[1];
        part(
                "[Content_Types].xml",
                "Types",
                Set.of("Types"),
                node -> macros[0] |=
                        node.attribute("ContentType").toLowerCase(Locale.ROOT).contains("macroenabled"));
        if (macros[0]) {
            throw new DocxRefused(Reason.MACROS, "");
        }
        part("word/_rels/document.xml.rels", "Relationships", Set.of("Relationships"), pictures::relationship);
        part("word/styles.xml", "styles", Styles.ELEMENTS, styles.definitions());
        part("word/numbering.xml", "numbering", Numbering.ELEMENTS, numbering.definitions());
        if (zip.part(BODY).isEmpty()) {
            throw new DocxRefused(Reason.NOT_READABLE, BODY);
        }
        part(BODY, "document", THROUGH, this::block);
        if (full()) {
            throw new DocxRefused(Reason.TOO_LARGE, String.valueOf(blocks.size()));
        }
    }

    private boolean full() {
        return blocks.size() >= MOST_BLOCKS || characters > MOST_CHARACTERS;
    }

    private void part(String name, String root, Set<String> through, Consumer<DocxNode> each)
            throws XMLStreamException, IOException {
        Optional<InputStream> part = zip.part(name);
        if (part.isPresent()) {
            try (InputStream in = part.get()) {
                DocxNode.each(in, root, through, each);
            }
        }
    }

    private void block(DocxNode node) {
        if (full()) {
            return;
        }
        switch (node.name()) {
            case "p" -> blocks.add(paragraph(node));
            case "tbl" -> blocks.add(table(node));
            case "altChunk" ->
                blocks.add(new Paragraph("", "", "", List.of(new Notice(Notice.Kind.EMBEDDED, "altChunk"))));
            default -> {}
        }
    }

    private Paragraph paragraph(DocxNode node) {
        Optional<DocxNode> settings = node.child("pPr");
        String style = settings.map(each -> each.value("pStyle")).orElse("");
        Inline.Read read = Inline.of(node, pictures);
        characters += read.text().length();
        return new Paragraph(styles.name(style), label(settings, style), read.text(), read.notices());
    }

    /** What a paragraph says of its list goes before what its style says; list 0 takes it out of its style's. */
    private String label(Optional<DocxNode> settings, String style) {
        Optional<DocxNode> own = settings.flatMap(each -> each.child("numPr"));
        Optional<Styles.Numbered> styled = styles.numbering(style);
        String list = own.map(each -> each.value("numId"))
                .filter(each -> !each.isEmpty())
                .or(() -> styled.map(each -> each.settings().value("numId")))
                .orElse("");
        int level = own.map(each -> Numbering.number(each.value("ilvl"), -1))
                .filter(each -> each >= 0)
                .orElseGet(() -> styled.map(each -> styledLevel(list, each)).orElse(0));
        return list.isEmpty() ? "" : numbering.label(list, level);
    }

    private int styledLevel(String list, Styles.Numbered styled) {
        int level = Numbering.number(styled.settings().value("ilvl"), -1);
        return level >= 0 ? level : numbering.level(list, styled.style());
    }

    private Table table(DocxNode node) {
        List<List<String>> rows = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        int cells = 0;
        for (DocxNode row : node.deep("tr").toList()) {
            List<String> texts = new ArrayList<>();
            for (DocxNode cell : row.children("tc")) {
                texts.add(cell(cell, notices));
            }
            cells += texts.size();
            if (!texts.isEmpty() && cells <= MOST_CELLS) {
                rows.add(List.copyOf(texts));
            }
        }
        String style = node.deep("pStyle")
                .map(each -> styles.name(each.attribute("val")))
                .findFirst()
                .orElse("");
        boolean headed = node.child("tr")
                .flatMap(row -> row.child("trPr"))
                .filter(each -> each.on("tblHeader"))
                .isPresent();
        return new Table(style, headed, rows, notices);
    }

    /** A cell that goes on below another is empty; one that spans columns says so. */
    private String cell(DocxNode cell, List<Notice> notices) {
        Optional<DocxNode> settings = cell.child("tcPr");
        boolean merged = settings.filter(each -> each.child("vMerge").isPresent()
                        || each.child("gridSpan").isPresent())
                .isPresent();
        if (merged) {
            notices.add(new Notice(Notice.Kind.FORMATTING, ""));
        }
        StringBuilder text = new StringBuilder();
        for (DocxNode child : cell.children()) {
            if (child.name().equals("p")) {
                Paragraph paragraph = paragraph(child);
                notices.addAll(paragraph.notices());
                String label = paragraph.label().isEmpty() ? "" : paragraph.label() + " ";
                text.append(text.isEmpty() ? "" : "\n").append(label).append(paragraph.text());
            }
        }
        return text.toString();
    }
}
