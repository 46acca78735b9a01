package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/** The table of contents of an IMS content package: which items it has, in the order of its test where it has one. */
final class QtiManifest {

    /** The name by which a package is known. */
    static final String NAME = "imsmanifest.xml";

    private final ZipFiles zip;
    private final Reading reading;
    private final String place;
    private final Map<String, QtiLom> items = new LinkedHashMap<>();
    private final List<String> tests = new ArrayList<>();

    private QtiManifest(ZipFiles zip, Reading reading, String place) {
        this.zip = zip;
        this.reading = reading;
        this.place = place;
    }

    /** The manifest's place: at the root, or in the one folder around everything. */
    static Optional<String> find(Set<String> names) {
        return names.contains(NAME)
                ? Optional.of(NAME)
                : names.stream()
                        .filter(name -> name.matches("[^/]+/" + NAME))
                        .sorted()
                        .findFirst();
    }

    /**
     * Reads the contents.
     *
     * @param zip the package
     * @param place of its manifest
     * @param reading where to say what is wrong
     * @return its items of QTI 2, each once
     * @throws ZipFiles.Refused when the manifest cannot be unpacked
     */
    static List<QtiEntry> read(ZipFiles zip, String place, Reading reading) throws ZipFiles.Refused {
        QtiManifest manifest = new QtiManifest(zip, reading, place);
        try {
            Element root = XmlTree.of(zip.read(place).orElseThrow());
            for (Element resource : root.select("resources > resource")) {
                manifest.resource(resource);
            }
        } catch (XmlTree.Broken broken) {
            reading.problem(QtiReader.broken(0, place, broken));
        }
        return manifest.inOrder();
    }

    private void resource(Element resource) {
        String type = resource.attr("type");
        Optional<QtiVersion> version = QtiVersion.ofResource(type);
        if (version.isEmpty()) {
            return;
        }
        Element file = resource.selectFirst("> file[href]");
        String href = resource.attr("href").isEmpty() && file != null ? file.attr("href") : resource.attr("href");
        String name = QtiEntry.beside(place, href);
        if (version.get() != QtiVersion.TWO) {
            reading.problem(new RowProblem(
                    0, "", Reason.QTI_VERSION, "QTI " + version.get().shown() + " · " + RowProblem.cut(name)));
        } else if (type.contains("_item_") || type.contains("apipitem")) {
            items.putIfAbsent(name, QtiLom.of(resource));
        } else if (type.contains("_test_") || type.contains("_assessment_")) {
            tests.add(name);
        }
    }

    private List<QtiEntry> inOrder() throws ZipFiles.Refused {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String test : tests) {
            new QtiTest(zip, reading).read(test).forEach(sections::putIfAbsent);
        }
        items.keySet().forEach(item -> sections.putIfAbsent(item, ""));
        List<QtiEntry> entries = new ArrayList<>();
        sections.forEach((file, section) ->
                entries.add(new QtiEntry(entries.size() + 1, file, section, items.getOrDefault(file, QtiLom.NONE))));
        return entries;
    }
}
