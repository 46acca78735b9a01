package org.pingandeng.course.scorm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.pack.ZipArchive;
import org.pingandeng.course.pack.scorm.ScormReader;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.port.Caller;
import org.pingandeng.course.port.ContentOrigin;
import org.pingandeng.course.scorm.model.PackageId;
import org.pingandeng.course.scorm.model.Packages;
import org.pingandeng.course.scorm.model.PartStanding;
import org.pingandeng.course.scorm.model.Resumption;
import org.pingandeng.course.scorm.model.StoredPackage;
import org.pingandeng.media.Bundles;
import org.pingandeng.media.model.Bundle;
import org.pingandeng.media.model.BundleSource;
import org.pingandeng.media.model.Bundling;
import org.pingandeng.media.model.StoreRefusal;

/** The desk where packages of other makers are looked through and taken in. */
@ApplicationScoped
public class PackageDesk {

    private static final int NAME_AT_MOST = 200;

    @Inject
    Packages packages;

    @Inject
    Bundles bundles;

    @Inject
    ContentOrigin origin;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** For the container. */
    public PackageDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param packages all packages
     * @param bundles where their files go
     * @param origin where they would run
     * @param trail remembers
     * @param caller who asks
     * @param clock the time
     */
    public PackageDesk(
            Packages packages, Bundles bundles, ContentOrigin origin, AuditTrail trail, Caller caller, Clock clock) {
        this.packages = packages;
        this.bundles = bundles;
        this.origin = origin;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes a package in for the caller's organisation: whole, or not at all. The same files again change nothing.
     *
     * @param archive opened as a foreign one; stays open
     * @param name what the file was called
     * @return what is in it and its name, or why it was refused
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public PackageReport takeIn(ZipArchive archive, String name) {
        ScormReader.Reading reading = ScormReader.read(archive);
        PackageRefusal refusal = refusal(reading);
        if (refusal != null) {
            return report(archive, reading, refusal, null);
        }
        Bundling kept = bundles.store(new Files(archive));
        if (kept.bundle().isEmpty()) {
            return report(archive, reading, refusal(kept.refusal().orElseThrow()), null);
        }
        PackageId id = enter(reading, kept.bundle().get(), shown(name));
        return report(archive, reading, null, id);
    }

    private PackageId enter(ScormReader.Reading reading, Bundle bundle, String name) {
        PackageId id = new PackageId(bundle.id().digest());
        StoredPackage taken = new StoredPackage(
                id,
                reading.scorm().orElseThrow(),
                reading.findings(),
                bundle.files(),
                bundle.bytes(),
                name,
                clock.instant());
        if (packages.add(taken, caller.organisation(), caller.id())) {
            trail.record("package.taken", id.digest(), Map.of("name", name, "files", bundle.files()));
        }
        return id;
    }

    private static PackageRefusal refusal(StoreRefusal why) {
        return switch (why) {
            case NO_SPACE -> PackageRefusal.NO_SPACE;
            case INFECTED -> PackageRefusal.INFECTED;
            case NOT_SCANNED -> PackageRefusal.NOT_SCANNED;
            case TOO_LARGE, TYPE_NOT_ALLOWED, EMPTY -> PackageRefusal.FILE_REFUSED;
        };
    }

    private PackageRefusal refusal(ScormReader.Reading reading) {
        if (!origin.there()) {
            return PackageRefusal.NO_CONTENT_ORIGIN;
        }
        return reading.sound() ? null : PackageRefusal.NOT_SOUND;
    }

    private static PackageReport report(
            ZipArchive archive, ScormReader.Reading reading, PackageRefusal refusal, PackageId id) {
        Collection<String> names = archive.names();
        long bytes = names.stream().mapToLong(archive::size).sum();
        return new PackageReport(
                reading.scorm().orElse(null), List.copyOf(reading.findings()), names.size(), bytes, refusal, id);
    }

    private static String shown(String declared) {
        String name = declared == null
                ? ""
                : declared.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        String kept = name.isEmpty() ? "package.zip" : name;
        return kept.substring(0, Math.min(NAME_AT_MOST, kept.length()));
    }

    /**
     * A package that was taken in.
     *
     * @param id its name
     * @return what is known; empty also when no organisation has it whose courses the caller may see
     */
    @RolesAllowed(CoursePermissions.READ)
    public Optional<StoredPackage> find(PackageId id) {
        return packages.find(id).filter(found -> seen(id));
    }

    private boolean seen(PackageId id) {
        return packages.holders(id).stream().anyMatch(caller::sees);
    }

    /**
     * Opens a part for somebody who wants to see it before learners do. Nothing of it is kept.
     *
     * @param id the package's name
     * @param item the part's identifier
     * @return what the part is told, or empty when there is no such part, or nowhere to run it
     */
    @RolesAllowed(CoursePermissions.READ)
    public Optional<Resumption> tryOut(PackageId id, String item) {
        return find(id).filter(found -> origin.there())
                .flatMap(found -> found.scorm()
                        .launchable(item)
                        .map(part -> Resumption.of(
                                found.scorm().version(), part, PartStanding.begun(item, UUID.randomUUID(), null))));
    }

    /** The archive as the media module takes it. */
    private record Files(ZipArchive archive) implements BundleSource {

        @Override
        public Collection<String> names() {
            return archive.names();
        }

        @Override
        public InputStream open(String name) throws IOException {
            return archive.open(name);
        }
    }
}
