package org.pingandeng.quiz.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/** Reads an {@code assessmentTest}: which items in which order, under the titles of which sections. */
final class QtiTest {

    private static final int DEEPEST = 10;
    private static final int MOST_ITEMS = 20_000;
    /** What a test says beside its order; papers are built from blueprints here. */
    private static final String RULES =
            "selection, ordering, timelimits, weight, precondition, branchrule, outcomeprocessing, itemsessioncontrol";
    /** Titles that programs give by themselves and that say nothing of the matter. */
    private static final Pattern EMPTY_TITLE =
            Pattern.compile("(?i)((assessment)?section|part|部分)?[\\s_-]{0,3}\\d{0,3}|第.{1,3}部分");

    private final ZipFiles zip;
    private final Reading reading;
    private final Map<String, String> items = new LinkedHashMap<>();

    QtiTest(ZipFiles zip, Reading reading) {
        this.zip = zip;
        this.reading = reading;
    }

    /** Its items' files, each with the path of its sections. */
    Map<String, String> read(String file) throws ZipFiles.Refused {
        root(file).ifPresent(test -> {
            TreeSet<String> rules = new TreeSet<>();
            test.select(RULES).forEach(rule -> rules.add(rule.tagName()));
            if (!rules.isEmpty()) {
                reading.loss(0, Loss.Kind.TEST_RULES, file + ": " + String.join(", ", rules));
            }
        });
        walk(file, "", 0);
        return items;
    }

    private void walk(String file, String path, int depth) throws ZipFiles.Refused {
        Optional<Element> root = root(file);
        if (root.isPresent()) {
            sections(root.get(), file, path, depth);
        }
    }

    private void sections(Element element, String file, String path, int depth) throws ZipFiles.Refused {
        if (depth > DEEPEST || items.size() > MOST_ITEMS) {
            return;
        }
        boolean section = element.tagName().equals("assessmentsection");
        String below = section ? below(path, element.attr("title")) : path;
        for (Element child : element.children()) {
            switch (child.tagName()) {
                case "testpart", "assessmentsection" -> sections(child, file, below, depth + 1);
                case "assessmentitemref" -> items.putIfAbsent(QtiEntry.beside(file, child.attr("href")), below);
                case "assessmentsectionref" -> walk(QtiEntry.beside(file, child.attr("href")), below, depth + 1);
                default -> {
                    // rules, which have been named
                }
            }
        }
    }

    private static String below(String path, String title) {
        String step = title.strip().replace('/', '／');
        if (EMPTY_TITLE.matcher(step).matches()) {
            return path;
        }
        return path.isEmpty() ? step : path + "/" + step;
    }

    private Optional<Element> root(String file) throws ZipFiles.Refused {
        Optional<byte[]> bytes = zip.read(file);
        if (bytes.isEmpty()) {
            reading.problem(new RowProblem(0, "", Reason.FILE_MISSING, file));
            return Optional.empty();
        }
        try {
            return Optional.of(XmlTree.of(bytes.get()));
        } catch (XmlTree.Broken broken) {
            reading.problem(QtiReader.broken(0, file, broken));
            return Optional.empty();
        }
    }
}
