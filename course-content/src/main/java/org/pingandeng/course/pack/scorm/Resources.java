package org.pingandeng.course.pack.scorm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.course.pack.ZipArchive;
import org.pingandeng.course.pack.scorm.PackageAddress.Place;
import org.pingandeng.course.pack.scorm.ScormFinding.Kind;

/** What a manifest lists, and where its files really are. */
final class Resources {

    private static final int FILES_SAID_AT_MOST = 20;
    /** What a browser would only offer to save. */
    private static final Set<String> NOT_SHOWN =
            Set.of("exe", "msi", "bat", "jar", "zip", "rar", "doc", "docx", "ppt", "pptx", "xls", "xlsx", "swf", "dcr");

    private final String base;
    private final Map<String, ManifestNode> byId = new HashMap<>();
    private final Map<String, String> bySmallName = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private final ZipArchive archive;
    private final List<ScormFinding> findings;
    private final String resourcesBase;

    Resources(ManifestNode root, ZipArchive archive, List<ScormFinding> findings) {
        this.archive = archive;
        this.findings = findings;
        this.base = root.attribute("base");
        Optional<ManifestNode> resources = root.child("resources");
        this.resourcesBase = resources.map(each -> each.attribute("base")).orElse("");
        resources
                .map(each -> each.children("resource"))
                .orElse(List.of())
                .forEach(each -> byId.putIfAbsent(each.attribute("identifier"), each));
        archive.names().forEach(name -> bySmallName.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
    }

    Optional<ManifestNode> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean sco(ManifestNode resource) {
        return resource.attribute("scormtype").equalsIgnoreCase("sco");
    }

    /**
     * What an item opens.
     *
     * @return its address with the file's real name; empty, and said, where it cannot be opened
     */
    Optional<PackageAddress> launch(ManifestNode item, ManifestNode resource) {
        String href = resource.attribute("href");
        PackageAddress address = address(resource, href);
        if (href.isEmpty()) {
            return refused(Kind.LAUNCH_MISSING, item, resource.shown());
        }
        if (address.place() == Place.ELSEWHERE) {
            return refused(Kind.LAUNCH_ELSEWHERE, item, address.file());
        }
        if (address.place() == Place.OUTSIDE) {
            return refused(Kind.LAUNCH_OUTSIDE, item, href);
        }
        if (NOT_SHOWN.contains(address.ending())) {
            return refused(Kind.LAUNCH_TYPE, item, address.file());
        }
        Optional<String> real = real(address);
        if (real.isEmpty()) {
            return refused(Kind.LAUNCH_MISSING, item, address.file());
        }
        return Optional.of(
                new PackageAddress(Place.INSIDE, real.get(), address.suffix()).with(item.attribute("parameters")));
    }

    private Optional<PackageAddress> refused(Kind kind, ManifestNode item, String detail) {
        findings.add(new ScormFinding(kind, item.shown(), detail));
        return Optional.empty();
    }

    private PackageAddress address(ManifestNode resource, String href) {
        return PackageAddress.of(List.of(base, resourcesBase, resource.attribute("base")), href);
    }

    /** The file as it is called in the archive; Windows did not mind capitals. */
    private Optional<String> real(PackageAddress address) {
        if (archive.has(address.file())) {
            return Optional.of(address.file());
        }
        String found = bySmallName.get(address.file().toLowerCase(Locale.ROOT));
        if (found != null && said.add(address.file())) {
            findings.add(new ScormFinding(Kind.NAME_CASE, address.file(), found));
        }
        return Optional.ofNullable(found);
    }

    /** Says which listed files are not there; each once, and not without end. */
    void sayWhatIsMissing() {
        int more = 0;
        for (ManifestNode resource : byId.values()) {
            for (ManifestNode file : resource.children("file")) {
                PackageAddress address = address(resource, file.attribute("href"));
                boolean elsewhere = address.place() == Place.ELSEWHERE;
                if (address.place() == Place.INSIDE && real(address).isPresent() || !said.add(address.file())) {
                    continue;
                }
                if (++more <= FILES_SAID_AT_MOST) {
                    findings.add(new ScormFinding(
                            elsewhere ? Kind.FILE_ELSEWHERE : Kind.FILE_MISSING, resource.shown(), address.file()));
                }
            }
        }
        if (more > FILES_SAID_AT_MOST) {
            findings.add(new ScormFinding(Kind.FILE_MISSING, "<resources>", "+" + (more - FILES_SAID_AT_MOST)));
        }
    }
}
