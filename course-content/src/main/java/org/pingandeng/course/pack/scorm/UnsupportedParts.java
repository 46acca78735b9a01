package org.pingandeng.course.pack.scorm;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.pingandeng.course.pack.scorm.ScormFinding.Kind;

/**
 * Looks for what has no effect in this portal, which lets a learner open the parts in any order and counts a package as
 * done when each of them is. Each kind is said once, with the first element it stands in and how often it occurs.
 */
final class UnsupportedParts {

    private final List<ScormFinding> findings;
    private final ManifestNode root;
    private final ManifestNode organisation;

    private UnsupportedParts(ManifestNode root, ManifestNode organisation, List<ScormFinding> findings) {
        this.root = root;
        this.organisation = organisation;
        this.findings = findings;
    }

    static void look(
            ManifestNode root, ManifestNode organisation, Collection<String> files, List<ScormFinding> findings) {
        UnsupportedParts parts = new UnsupportedParts(root, organisation, findings);
        parts.sequencing();
        parts.count(Kind.NAVIGATION_UI, organisation, each -> each.is("hideLMSUI"));
        parts.count(
                Kind.SHARED_DATA,
                organisation,
                each -> each.is("data") && each.namespace().contains("adlcp"));
        parts.count(
                Kind.PREREQUISITES,
                organisation,
                each -> each.is("prerequisites") && !each.text().isEmpty());
        parts.count(Kind.SUBMANIFEST, root, each -> each != root && each.is("manifest"));
        List<String> films = files.stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).endsWith(".swf"))
                .toList();
        if (!films.isEmpty()) {
            findings.add(new ScormFinding(Kind.FLASH, films.get(0), times(films.size())));
        }
    }

    /** Items may refer to rules that stand apart from them, in a collection of their own. */
    private void sequencing() {
        ManifestNode collection = root.child("sequencingCollection").orElse(null);
        for (ManifestNode from : collection == null ? List.of(organisation) : List.of(organisation, collection)) {
            count(Kind.SEQUENCING_RULES, from, UnsupportedParts::rule);
            count(Kind.ROLLUP_RULES, from, UnsupportedParts::rollup);
            count(Kind.GLOBAL_OBJECTIVES, from, each -> each.is("mapInfo"));
            count(Kind.CONTROL_MODE, from, UnsupportedParts::control);
            count(Kind.LIMIT_CONDITIONS, from, each -> each.is("limitConditions"));
            count(Kind.RANDOMIZATION, from, UnsupportedParts::random);
        }
    }

    private void count(Kind kind, ManifestNode from, Predicate<ManifestNode> what) {
        List<ManifestNode> found = from.all().filter(what).toList();
        if (!found.isEmpty()) {
            String where = from.all()
                    .filter(each -> each.is("item") || each.is("organization"))
                    .filter(each -> each.own().anyMatch(what))
                    .findFirst()
                    .orElse(found.get(0))
                    .shown();
            findings.add(new ScormFinding(kind, where, times(found.size())));
        }
    }

    private static String times(int number) {
        return "× " + number;
    }

    private static boolean rule(ManifestNode node) {
        return node.is("preConditionRule") || node.is("postConditionRule") || node.is("exitConditionRule");
    }

    private static boolean rollup(ManifestNode node) {
        boolean changed = node.is("rollupRules")
                && (node.attribute("rollupObjectiveSatisfied").equals("false")
                        || node.attribute("rollupProgressCompletion").equals("false"));
        return changed || node.is("rollupRule");
    }

    private static boolean control(ManifestNode node) {
        return node.is("controlMode")
                && (node.attribute("choice").equals("false")
                        || node.attribute("forwardOnly").equals("true"));
    }

    private static boolean random(ManifestNode node) {
        String selected = node.attribute("selectionTiming") + node.attribute("randomizationTiming");
        return node.is("randomizationControls")
                && !selected.replace("never", "").isEmpty();
    }
}
