package org.pingandeng.course.pack.scorm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.course.pack.scorm.ScormFinding.Kind;

/** Reads a table of contents. */
final class ItemReader {

    private static final int ITEMS_AT_MOST = 1_000;
    private static final int LEVELS_AT_MOST = 12;
    private static final int TITLE_AT_MOST = 200;
    private static final int IDENTIFIER_AT_MOST = 200;
    private static final int LAUNCH_DATA_AT_MOST = 4_096;

    private final ScormVersion version;
    private final Resources resources;
    private final List<ScormFinding> findings;
    private final Set<String> ids = new HashSet<>();

    ItemReader(ScormVersion version, Resources resources, List<ScormFinding> findings) {
        this.version = version;
        this.resources = resources;
        this.findings = findings;
    }

    static String shortened(String title) {
        String shown = title.replaceAll("\\p{Cntrl}", " ").strip();
        return shown.length() <= TITLE_AT_MOST ? shown : shown.substring(0, TITLE_AT_MOST - 1) + "…";
    }

    /** The items that stand directly below an element, each with its own. */
    List<ScormItem> below(ManifestNode parent, int level) {
        List<ManifestNode> found = parent.children("item");
        if (!found.isEmpty() && (level >= LEVELS_AT_MOST || ids.size() + found.size() > ITEMS_AT_MOST)) {
            say(Kind.TOO_MANY_ITEMS, parent, Integer.toString(ids.size() + found.size()));
            return List.of();
        }
        List<ScormItem> items = new ArrayList<>();
        for (ManifestNode item : found) {
            String id = item.attribute("identifier");
            if (id.isEmpty() || id.length() > IDENTIFIER_AT_MOST || !ids.add(id)) {
                say(Kind.ITEM_IDENTIFIER, item, id);
            }
            items.add(new ScormItem(
                    id,
                    title(item),
                    !item.attribute("isvisible").equalsIgnoreCase("false"),
                    launch(item).orElse(null),
                    below(item, level + 1)));
        }
        return items;
    }

    private void say(Kind kind, ManifestNode where, String detail) {
        findings.add(new ScormFinding(kind, where.shown(), detail));
    }

    private String title(ManifestNode item) {
        String title = item.text("title");
        if (title.isEmpty()) {
            say(Kind.TITLE_MISSING, item, "");
        }
        return shortened(title.isEmpty() ? item.attribute("identifier") : title);
    }

    private Optional<ScormLaunch> launch(ManifestNode item) {
        String ref = item.attribute("identifierref");
        if (ref.isEmpty()) {
            return Optional.empty();
        }
        Optional<ManifestNode> resource = resources.find(ref);
        if (resource.isEmpty()) {
            say(Kind.RESOURCE_MISSING, item, ref);
            return Optional.empty();
        }
        return resources
                .launch(item, resource.get())
                .map(address -> launch(item, resources.sco(resource.get()), address));
    }

    private ScormLaunch launch(ManifestNode item, boolean sco, PackageAddress address) {
        String data = item.child("datafromlms").map(ManifestNode::exactText).orElse("");
        return new ScormLaunch(
                sco,
                address.file(),
                address.suffix(),
                data.substring(0, Math.min(LAUNCH_DATA_AT_MOST, data.length())),
                number(item, "masteryscore", item.text("masteryscore"), 0, 100),
                passingMeasure(item),
                threshold(item),
                version.modern() ? durationLimit(item) : item.text("maxtimeallowed"),
                item.text("timelimitaction").toLowerCase(Locale.ROOT));
    }

    /** Only where the primary objective is said to be satisfied by its measure. */
    private Double passingMeasure(ManifestNode item) {
        Optional<ManifestNode> primary = item.child("sequencing")
                .flatMap(each -> each.child("objectives"))
                .flatMap(each -> each.child("primaryObjective"))
                .filter(each -> each.attribute("satisfiedByMeasure").equalsIgnoreCase("true"));
        if (primary.isEmpty()) {
            return null;
        }
        String written = primary.get().text("minNormalizedMeasure");
        return written.isEmpty() ? Double.valueOf(1) : number(item, "minNormalizedMeasure", written, -1, 1);
    }

    /** The 4th edition has attributes, the 3rd has the number itself. */
    private Double threshold(ManifestNode item) {
        Optional<ManifestNode> element = item.child("completionThreshold");
        if (element.isEmpty()) {
            return null;
        }
        String measure = element.get().attribute("minProgressMeasure");
        boolean byMeasure = element.get().attribute("completedByMeasure").equalsIgnoreCase("true");
        String written = measure.isEmpty() ? element.get().text() : byMeasure ? measure : "";
        if (written.isEmpty()) {
            return byMeasure ? Double.valueOf(1) : null;
        }
        return number(item, "completionThreshold", written, 0, 1);
    }

    private static String durationLimit(ManifestNode item) {
        return item.child("sequencing")
                .flatMap(each -> each.child("limitConditions"))
                .map(each -> each.attribute("attemptAbsoluteDurationLimit"))
                .orElse("");
    }

    private Double number(ManifestNode item, String element, String written, double least, double most) {
        if (written.isEmpty()) {
            return null;
        }
        boolean sound = written.matches("-?\\d{1,9}(\\.\\d{1,9})?");
        double value = sound ? Double.parseDouble(written) : Double.NaN;
        if (!sound || value < least || value > most) {
            findings.add(
                    new ScormFinding(Kind.VALUE_IGNORED, "<" + element + "> " + item.attribute("identifier"), written));
            return null;
        }
        return value;
    }
}
