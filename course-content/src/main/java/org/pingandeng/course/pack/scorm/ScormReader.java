package org.pingandeng.course.pack.scorm;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.course.pack.PackProblem;
import org.pingandeng.course.pack.ZipArchive;
import org.pingandeng.course.pack.scorm.ScormFinding.Kind;
import org.pingandeng.course.pack.scorm.ScormFinding.Weight;

/** Reads a SCORM package's manifest. It asks nothing of anybody and writes nothing. */
public final class ScormReader {

    /** The file that makes a zip a package. */
    public static final String MANIFEST = "imsmanifest.xml";

    private static final int MANIFEST_AT_MOST = 4 * 1024 * 1024;

    private static final Map<PackProblem.Kind, Kind> OF_THE_ARCHIVE = Map.of(
            PackProblem.Kind.UNSAFE_NAME, Kind.UNSAFE_NAME,
            PackProblem.Kind.TOO_LARGE, Kind.TOO_LARGE,
            PackProblem.Kind.TOO_MANY_FILES, Kind.TOO_MANY_FILES);

    private static final Map<ZipArchive.Mended, Kind> MENDED = Map.of(
            ZipArchive.Mended.OUTER_FOLDER, Kind.OUTER_FOLDER,
            ZipArchive.Mended.CHINESE_NAMES, Kind.CHINESE_NAMES,
            ZipArchive.Mended.BACKSLASHES, Kind.BACKSLASHES);

    private final ZipArchive archive;
    private final List<ScormFinding> findings = new ArrayList<>();

    private ScormReader(ZipArchive archive) {
        this.archive = archive;
    }

    /**
     * What came of reading.
     *
     * @param scorm what the manifest says; empty with errors that leave nothing to say
     * @param findings what to know of it, the gravest first
     */
    public record Reading(Optional<ScormPackage> scorm, List<ScormFinding> findings) {

        /**
         * Whether it can be taken.
         *
         * @return true when there is a package and no error
         */
        public boolean sound() {
            return scorm.isPresent() && of(Weight.ERROR).isEmpty();
        }

        /**
         * The findings of one weight.
         *
         * @param weight which
         * @return in the order in which they were found
         */
        public List<ScormFinding> of(Weight weight) {
            return findings.stream().filter(each -> each.weight() == weight).toList();
        }
    }

    /**
     * Reads a package.
     *
     * @param archive opened with {@link ZipArchive#foreign}; stays open
     * @return what it says and what is to be known of it
     */
    public static Reading read(ZipArchive archive) {
        return new ScormReader(archive).reading();
    }

    private Reading reading() {
        archive.problems()
                .forEach(each ->
                        say(OF_THE_ARCHIVE.getOrDefault(each.kind(), Kind.NO_ARCHIVE), each.file(), each.detail()));
        if (!findings.isEmpty()) {
            return new Reading(Optional.empty(), findings);
        }
        archive.mended().stream().sorted().forEach(each -> say(MENDED.get(each), "", ""));
        Optional<ScormPackage> scorm = manifest().flatMap(this::parsed).flatMap(this::scorm);
        findings.sort(Comparator.comparing(ScormFinding::weight));
        return new Reading(scorm, List.copyOf(findings));
    }

    private void say(Kind kind, String element, String detail) {
        findings.add(new ScormFinding(kind, element, detail));
    }

    private Optional<String> manifest() {
        if (!archive.has(MANIFEST)) {
            say(Kind.MANIFEST_MISSING, MANIFEST, "");
            return Optional.empty();
        }
        try (InputStream in = archive.open(MANIFEST)) {
            byte[] bytes = in.readNBytes(MANIFEST_AT_MOST + 1);
            if (bytes.length > MANIFEST_AT_MOST) {
                say(Kind.MANIFEST_TOO_LARGE, MANIFEST, MANIFEST_AT_MOST / (1024 * 1024) + " MiB");
                return Optional.empty();
            }
            return text(bytes);
        } catch (IOException unreadable) {
            say(Kind.MANIFEST_BROKEN, MANIFEST, String.valueOf(unreadable.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<String> text(byte[] bytes) {
        Optional<ManifestText> text = ManifestText.of(bytes);
        if (text.isEmpty()) {
            say(Kind.MANIFEST_ENCODING, MANIFEST, "");
        } else if (!text.get().named()) {
            say(Kind.MANIFEST_REENCODED, MANIFEST, "");
        }
        return text.map(ManifestText::text);
    }

    private Optional<ManifestNode> parsed(String document) {
        try {
            ManifestNode root = ManifestNode.read(document.stripLeading());
            if (root.is("manifest")) {
                return Optional.of(root);
            }
            say(Kind.MANIFEST_BROKEN, MANIFEST, root.shown());
        } catch (ManifestNode.Broken broken) {
            say(broken.kind(), MANIFEST, broken.getMessage());
        }
        return Optional.empty();
    }

    private Optional<ScormPackage> scorm(ManifestNode root) {
        Optional<ScormVersion> version = version(root);
        Optional<ManifestNode> organisation = organisation(root);
        if (version.isEmpty() || organisation.isEmpty()) {
            return Optional.empty();
        }
        UnsupportedParts.look(root, organisation.get(), archive.names(), findings);
        Resources resources = new Resources(root, archive, findings);
        ItemReader items = new ItemReader(version.get(), resources, findings);
        List<ScormItem> read = items.below(organisation.get(), 0);
        resources.sayWhatIsMissing();
        ScormPackage scorm =
                new ScormPackage(version.get(), root.attribute("identifier"), title(root, organisation.get()), read);
        if (scorm.launchable().isEmpty()) {
            say(Kind.NOTHING_TO_OPEN, organisation.get().shown(), "");
        }
        return Optional.of(scorm);
    }

    private String title(ManifestNode root, ManifestNode organisation) {
        String title = organisation.text("title");
        if (!title.isEmpty()) {
            return ItemReader.shortened(title);
        }
        say(Kind.TITLE_MISSING, organisation.shown(), "");
        String identifier = root.attribute("identifier");
        return ItemReader.shortened(identifier.isEmpty() ? "SCORM" : identifier);
    }

    private Optional<ScormVersion> version(ManifestNode root) {
        Optional<ManifestNode> metadata = root.child("metadata");
        String schema = metadata.map(each -> each.text("schema")).orElse("");
        String said = metadata.map(each -> each.text("schemaversion")).orElse("");
        if (!schema.isEmpty() && !schema.toLowerCase(Locale.ROOT).contains("scorm")) {
            say(Kind.VERSION_UNKNOWN, "<schema>", schema + " " + said);
            return Optional.empty();
        }
        if (said.isEmpty()) {
            Optional<ScormVersion> guessed = byNamespaces(root);
            say(guessed.isPresent() ? Kind.VERSION_GUESSED : Kind.VERSION_UNKNOWN, "<schemaversion>", "");
            return guessed;
        }
        Optional<ScormVersion> read = ScormVersion.read(said);
        if (read.isEmpty()) {
            say(Kind.VERSION_UNKNOWN, "<schemaversion>", said);
        }
        return read;
    }

    /** The run-time data of 1.2 and 2004 stand in different namespaces, which attributes and elements carry. */
    private static Optional<ScormVersion> byNamespaces(ManifestNode root) {
        if (root.all().anyMatch(each -> each.namespace().contains("adlcp_v1p3") || each.is("sequencing"))) {
            return Optional.of(ScormVersion.V2004_3);
        }
        boolean old = root.namespace().contains("imscp_rootv1p1p2")
                || root.all().anyMatch(each -> each.namespace().contains("adlcp_rootv1p2"));
        return old ? Optional.of(ScormVersion.V1_2) : Optional.empty();
    }

    private Optional<ManifestNode> organisation(ManifestNode root) {
        List<ManifestNode> all = root.child("organizations")
                .map(each -> each.children("organization"))
                .orElse(List.of());
        if (all.isEmpty()) {
            say(Kind.NO_ORGANISATION, "<organizations>", "");
            return Optional.empty();
        }
        String usual = root.child("organizations").orElseThrow().attribute("default");
        Optional<ManifestNode> named = all.stream()
                .filter(each -> each.attribute("identifier").equals(usual))
                .findFirst();
        if (named.isEmpty()) {
            say(Kind.DEFAULT_ORGANISATION, all.get(0).shown(), usual);
        }
        if (all.size() > 1) {
            say(Kind.SEVERAL_ORGANISATIONS, named.orElse(all.get(0)).shown(), Integer.toString(all.size()));
        }
        return Optional.of(named.orElse(all.get(0)));
    }
}
