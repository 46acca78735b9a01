package org.pingandeng.quiz.exchange;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/**
 * Reads IMS Question and Test Interoperability 2.1 and 2.2: a content package, or one {@code assessmentItem} alone. Each
 * item of the package becomes one of ours or is named with the reason.
 */
final class QtiReader {

    private final Filing filing;
    private final Reading reading = new Reading();

    private QtiReader(Filing filing) {
        this.filing = filing;
    }

    /** A package. */
    static ItemFile read(byte[] bytes, Filing filing) {
        QtiReader reader = new QtiReader(filing);
        try (ZipFiles zip = ZipFiles.open(bytes)) {
            Optional<String> manifest = QtiManifest.find(zip.names());
            if (manifest.isEmpty()) {
                return ItemFile.failed(Reason.FILE_MISSING, QtiManifest.NAME);
            }
            for (QtiEntry entry : QtiManifest.read(zip, manifest.get(), reader.reading)) {
                reader.item(zip, entry);
            }
        } catch (ZipFiles.Refused refused) {
            return ItemFile.failed(refused.reason(), refused.getMessage());
        }
        return reader.reading.file();
    }

    /** An item that came without a package, so without its pictures. */
    static ItemFile readItem(String text, Filing filing) {
        QtiReader reader = new QtiReader(filing);
        try {
            reader.item(null, new QtiEntry(1, "", "", QtiLom.NONE), XmlTree.of(text));
        } catch (XmlTree.Broken broken) {
            reader.reading.problem(broken(broken.row(), "", broken));
        } catch (ZipFiles.Refused impossible) {
            throw new IllegalStateException(impossible);
        }
        return reader.reading.file();
    }

    private void item(ZipFiles zip, QtiEntry entry) throws ZipFiles.Refused {
        Optional<byte[]> bytes = zip.read(entry.file());
        if (bytes.isEmpty()) {
            reading.problem(new RowProblem(entry.number(), "", Reason.FILE_MISSING, entry.file()));
            return;
        }
        try {
            item(zip, entry, XmlTree.of(bytes.get()));
        } catch (XmlTree.Broken broken) {
            reading.problem(broken(entry.number(), entry.file(), broken));
        }
    }

    private void item(ZipFiles zip, QtiEntry entry, Element root) throws ZipFiles.Refused, XmlTree.Broken {
        QtiMedia media = new QtiMedia(zip, entry.file(), reading);
        QtiSheet sheet = new QtiSheet(entry, root.attr("identifier").strip(), media, filing, reading);
        media.saysTo(sheet);
        Optional<QtiVersion> version = QtiVersion.ofRoot(root);
        if (root.tagName().matches("assessmenttest|manifest")) {
            sheet.problem(null, Reason.FILE_MISSING, "<" + root.tagName() + ">");
        } else if (version.isEmpty()) {
            sheet.problem(null, Reason.NOT_WELL_FORMED, "<" + root.tagName() + ">");
        } else if (version.get() != QtiVersion.TWO) {
            sheet.problem(null, Reason.QTI_VERSION, "QTI " + version.get().shown());
        } else {
            stimulus(zip, entry, root);
            new QtiItem(root, sheet).read();
        }
    }

    /** A text that several items share (QTI 2.2): each has it before its own. */
    private void stimulus(ZipFiles zip, QtiEntry entry, Element root) throws ZipFiles.Refused, XmlTree.Broken {
        Element body = root.selectFirst("> itembody");
        List<Element> shared = root.select("> assessmentstimulusref[href]");
        for (Element each : body == null ? List.<Element>of() : shared) {
            String file = QtiEntry.beside(entry.file(), each.attr("href"));
            Optional<byte[]> bytes = zip == null ? Optional.empty() : zip.read(file);
            if (bytes.isEmpty()) {
                reading.problem(new RowProblem(entry.number(), "", Reason.FILE_MISSING, file));
                continue;
            }
            Element text = XmlTree.of(bytes.get()).selectFirst("stimulusbody");
            if (text != null) {
                text.select("[src]").forEach(file(file, "src"));
                text.select("[data]").forEach(file(file, "data"));
                body.prependChild(text.tagName("div"));
            }
        }
    }

    /** Addresses in the shared text are told from the package's root, for they are beside that text. */
    private static java.util.function.Consumer<Element> file(String beside, String attribute) {
        return element -> {
            String address = element.attr(attribute);
            if (!address.matches("(?s)[a-zA-Z][\\w+.-]*:.*|//.*|")) {
                element.attr(attribute, "/" + QtiEntry.beside(beside, address));
            }
        };
    }

    /** A file that is no such XML, with the line where it breaks. */
    static RowProblem broken(long row, String file, XmlTree.Broken broken) {
        String where = file.isEmpty() ? "" : RowProblem.cut(file) + ":" + broken.row() + " · ";
        return new RowProblem(row, "", broken.reason(), where + RowProblem.cut(broken.getMessage()));
    }
}
