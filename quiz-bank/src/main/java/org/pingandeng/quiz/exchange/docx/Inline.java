package org.pingandeng.quiz.exchange.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.quiz.exchange.docx.Docx.Notice;
import org.pingandeng.quiz.exchange.docx.Docx.Notice.Kind;
import org.pingandeng.quiz.exchange.docx.Docx.Picture;

/** The words of one paragraph, and notices of all in it that is no words. */
final class Inline {

    private static final Set<String> NOTES = Set.of("footnoteReference", "endnoteReference", "commentReference");
    private static final Set<String> LOOKS = Set.of("b", "i", "strike", "dstrike", "em", "highlight");
    private static final String BLANK = "____";

    private final Pictures pictures;
    private final List<Notice> notices = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder underlined = new StringBuilder();
    private boolean field;

    private Inline(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * Reads a paragraph.
     *
     * @param text its words
     * @param notices what is no words
     */
    record Read(String text, List<Notice> notices) {}

    static Read of(DocxNode paragraph, Pictures pictures) {
        Inline inline = new Inline(pictures);
        inline.content(paragraph);
        inline.endOfLine();
        return new Read(inline.out.toString(), inline.notices);
    }

    private void content(DocxNode node) {
        for (DocxNode child : node.children()) {
            switch (child.name()) {
                case "r" -> run(child);
                case "del", "moveFrom" -> notice(Kind.CHANGES, "");
                case "ins", "moveTo" -> {
                    notice(Kind.CHANGES, "");
                    content(child);
                }
                case "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "bdo", "dir" ->
                    content(child);
                case "oMath", "oMathPara" -> formula(Formula.text(child));
                case "AlternateContent" -> content(chosen(child));
                default -> {}
            }
        }
    }

    /** Newer programs write a thing twice: as they know it, and for older ones. */
    private static DocxNode chosen(DocxNode alternate) {
        return alternate.child("Choice").or(() -> alternate.child("Fallback")).orElse(alternate);
    }

    private void run(DocxNode run) {
        Optional<DocxNode> looks = run.child("rPr");
        looks.ifPresent(this::looks);
        boolean line = looks.filter(each -> each.on("u")).isPresent();
        String script = looks.map(each -> each.value("vertAlign")).orElse("");
        run.children().forEach(child -> piece(child, line, script));
    }

    private void looks(DocxNode looks) {
        String colour = looks.value("color");
        boolean coloured = !colour.isEmpty() && !colour.equals("auto") && !colour.equals("000000");
        if (coloured || LOOKS.stream().anyMatch(looks::on)) {
            notice(Kind.FORMATTING, "");
        }
    }

    private void piece(DocxNode piece, boolean line, String script) {
        switch (piece.name()) {
            case "t" -> add(scripted(clean(piece.text()), script), line);
            case "tab", "ptab" -> add("\t", line);
            case "br", "cr" -> add("\n", false);
            case "noBreakHyphen" -> add("-", line);
            case "sym" -> add(Symbols.of(piece.attribute("font"), piece.attribute("char")), line);
            case "instrText" -> instruction(piece.text());
            case "fldChar" -> field = piece.attribute("fldCharType").equals("begin");
            case "drawing" -> drawing(piece);
            case "pict", "object" -> old(piece);
            case "AlternateContent" -> chosen(piece).children().forEach(child -> piece(child, line, script));
            case "ruby" -> piece.child("rubyBase").ifPresent(this::content);
            default -> {
                if (NOTES.contains(piece.name())) {
                    notice(Kind.NOTE, "");
                }
            }
        }
    }

    private static String scripted(String text, String script) {
        return switch (script) {
            case "superscript" -> Scripts.raised(text);
            case "subscript" -> Scripts.lowered(text);
            default -> text;
        };
    }

    private static String clean(String text) {
        return text.replaceAll("[\uE000\uE001]", "").replaceAll("[\r\n]", " ");
    }

    /** The formulas of the years before Office Math have no words beside their instruction. */
    private void instruction(String words) {
        if (field && words.strip().toLowerCase(java.util.Locale.ROOT).startsWith("eq ")) {
            formula(words.strip());
        }
    }

    private void formula(String text) {
        notice(Kind.FORMULA, text);
        add(text, false);
    }

    private void drawing(DocxNode node) {
        Optional<DocxNode> blip = node.deep("blip").findFirst();
        String alt = node.deep("docPr")
                .map(each -> each.attribute("descr"))
                .findFirst()
                .orElse("");
        if (node.deep("txbxContent").findAny().isPresent()) {
            notice(Kind.TEXT_BOX, words(node));
        } else if (blip.isPresent()) {
            String link = blip.get().attribute("link");
            picture(link.isEmpty() ? blip.get().attribute("embed") : link, alt);
        } else {
            notice(Kind.EMBEDDED, alt);
        }
    }

    /** Pictures, text boxes and embedded objects as Word wrote them before 2007, and still does for some. */
    private void old(DocxNode node) {
        Optional<DocxNode> image = node.deep("imagedata").findFirst();
        if (image.isPresent()) {
            picture(image.get().attribute("id"), image.get().attribute("title"));
        } else if (node.deep("txbxContent").findAny().isPresent()) {
            notice(Kind.TEXT_BOX, words(node));
        } else {
            notice(Kind.EMBEDDED, "");
        }
    }

    private static String words(DocxNode node) {
        StringBuilder words = new StringBuilder();
        node.deep("t").forEach(each -> words.append(each.text()));
        return words.toString();
    }

    private void picture(String relationship, String alt) {
        Optional<Picture> picture = pictures.of(relationship);
        String words = alt.replaceAll("[\\[\\]\\s]+", " ").strip();
        if (picture.isPresent()) {
            add(
                    "![" + (words.isEmpty() ? "图" : words) + "](media:"
                            + picture.get().id() + ")",
                    false);
        } else {
            notice(Kind.PICTURE, pictures.target(relationship));
            add("［图：" + (words.isEmpty() ? pictures.target(relationship) : words) + "］", false);
        }
    }

    private void notice(Kind kind, String found) {
        Notice notice = new Notice(kind, found);
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    private void add(String text, boolean line) {
        if (line) {
            underlined.append(text);
        } else if (!text.isEmpty()) {
            endOfLine();
            out.append(text);
        }
    }

    private void endOfLine() {
        String words = underlined.toString().replace('\u00A0', ' ').strip();
        if (words.isEmpty() || words.matches("_+")) {
            out.append(underlined.length() > 1 || underlined.indexOf("\t") >= 0 ? BLANK : underlined);
        } else {
            out.append(Docx.UNDERLINED).append(words).append(Docx.UNDERLINED_END);
        }
        underlined.setLength(0);
    }
}
