package org.pingandeng.quiz.exchange;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** The generations of IMS Question and Test Interoperability, known by a file's root or a resource's type. */
enum QtiVersion {
    /** {@code questestinterop}: QTI 1.x, also within Common Cartridges. */
    ONE("1.2"),
    /** {@code assessmentItem}: QTI 2.0, 2.1 and 2.2, which we read. */
    TWO("2"),
    /** {@code qti-assessment-item}: QTI 3. */
    THREE("3.0");

    private final String shown;

    QtiVersion(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    /** Of a file; empty for one that is no questions at all. */
    static Optional<QtiVersion> ofRoot(Element root) {
        return switch (root.tagName()) {
            case "assessmentitem", "assessmenttest" -> Optional.of(TWO);
            case "questestinterop" -> Optional.of(ONE);
            case "qti-assessment-item", "qti-assessment-test" -> Optional.of(THREE);
            default -> Optional.empty();
        };
    }

    /** Of a resource in a manifest, such as {@code imsqti_item_xmlv2p1}; empty where it holds no questions. */
    static Optional<QtiVersion> ofResource(String type) {
        if (type.startsWith("imsqti_xmlv1")
                || type.matches("imsqti_\\w+_xmlv1p\\d|ims\\w*_xmlv1p\\d/.*(assessment|question-bank)")) {
            return Optional.of(ONE);
        }
        if (type.matches("imsqti_\\w*_?xmlv3p\\d")) {
            return Optional.of(THREE);
        }
        return type.matches("ims(qti|apip)\\w*_xmlv2p\\d.*") ? Optional.of(TWO) : Optional.empty();
    }
}
