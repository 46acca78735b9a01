package org.pingandeng.quiz.exchange.docx;

import java.util.List;
import java.util.stream.Collectors;

/** A formula of Word (Office Math, ISO/IEC 29500-1, 22.1) as one line of text: {@code √((a)/(b))}. */
final class Formula {

    private Formula() {}

    static String text(DocxNode node) {
        return switch (node.name()) {
            case "r" -> node.children("t").stream().map(DocxNode::text).collect(Collectors.joining());
            case "f" -> part(node, "num", true) + "/" + part(node, "den", true);
            case "rad" -> Scripts.raised(part(node, "deg", false)) + "√" + bracketed(part(node, "e", false));
            case "sSup" -> part(node, "e", false) + Scripts.raised(part(node, "sup", false));
            case "sSub" -> part(node, "e", false) + Scripts.lowered(part(node, "sub", false));
            case "sSubSup" ->
                part(node, "e", false)
                        + Scripts.lowered(part(node, "sub", false))
                        + Scripts.raised(part(node, "sup", false));
            case "nary" -> nary(node);
            case "d" -> delimited(node);
            case "func" -> part(node, "fName", false) + bracketed(part(node, "e", false));
            case "limLow" -> part(node, "e", false) + Scripts.lowered(part(node, "lim", false));
            case "limUpp" -> part(node, "e", false) + Scripts.raised(part(node, "lim", false));
            case "m" -> matrix(node);
            case "eqArr" -> joined(node.children("e"), "; ");
            case "bar" -> bracketed(part(node, "e", false)) + "\u0304";
            default -> joined(node.children(), "");
        };
    }

    private static String joined(List<DocxNode> nodes, String between) {
        return nodes.stream()
                .filter(each -> !each.name().endsWith("Pr"))
                .map(Formula::text)
                .collect(Collectors.joining(between));
    }

    private static String part(DocxNode node, String name, boolean operand) {
        String text = node.child(name).map(Formula::text).orElse("");
        return operand && !text.matches("[\\p{IsAlphabetic}\\d.]+") ? bracketed(text) : text;
    }

    private static String bracketed(String text) {
        return "(" + text + ")";
    }

    private static String nary(DocxNode node) {
        String sign = property(node, "naryPr", "chr", "∫");
        return sign
                + Scripts.lowered(part(node, "sub", false))
                + Scripts.raised(part(node, "sup", false))
                + bracketed(part(node, "e", false));
    }

    private static String delimited(DocxNode node) {
        return property(node, "dPr", "begChr", "(")
                + joined(node.children("e"), property(node, "dPr", "sepChr", "|"))
                + property(node, "dPr", "endChr", ")");
    }

    private static String matrix(DocxNode node) {
        return node.children("mr").stream()
                .map(row -> joined(row.children("e"), ", "))
                .collect(Collectors.joining("; ", "[", "]"));
    }

    /** A property that is there and empty means no sign; one that is not there means the usual sign. */
    private static String property(DocxNode node, String settings, String name, String otherwise) {
        return node.child(settings)
                .flatMap(each -> each.child(name))
                .map(each -> each.attribute("val"))
                .orElse(otherwise);
    }
}
