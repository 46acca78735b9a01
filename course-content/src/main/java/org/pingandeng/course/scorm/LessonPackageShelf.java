package org.pingandeng.course.scorm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pingandeng.course.catalogue.FileRefusal;
import org.pingandeng.course.catalogue.LessonPackages;
import org.pingandeng.course.pack.ZipArchive;
import org.pingandeng.course.pack.scorm.ScormReader;
import org.pingandeng.course.port.Caller;
import org.pingandeng.course.scorm.model.PackageId;
import org.pingandeng.course.scorm.model.Packages;
import org.pingandeng.course.scorm.model.StoredPackage;
import org.pingandeng.media.Bundles;
import org.pingandeng.media.model.BundleFile;
import org.pingandeng.media.model.MediaId;

/** The packages that were taken in, for those who write courses. */
@Dependent
public class LessonPackageShelf implements LessonPackages {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

    @Inject
    PackageDesk desk;

    @Inject
    Packages packages;

    @Inject
    Bundles bundles;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** For the container. */
    public LessonPackageShelf() {}

    /**
     * A shelf put together by hand.
     *
     * @param desk takes packages in
     * @param packages all packages
     * @param bundles where their files lie
     * @param caller who asks
     * @param clock the time
     */
    public LessonPackageShelf(PackageDesk desk, Packages packages, Bundles bundles, Caller caller, Clock clock) {
        this.desk = desk;
        this.packages = packages;
        this.bundles = bundles;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Taken take(InputStream in, String name) throws IOException {
        Path copy = Files.createTempFile("package", ".zip");
        try {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            try (ZipArchive archive = ZipArchive.foreign(copy, ScormReader.MANIFEST)) {
                PackageReport report = desk.takeIn(archive, name);
                return new Taken(
                        report.taken().map(PackageId::digest),
                        Optional.ofNullable(report.refusal()).map(LessonPackageShelf::why));
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static FileRefusal why(PackageRefusal refusal) {
        return switch (refusal) {
            case NO_CONTENT_ORIGIN -> FileRefusal.NO_CONTENT_ORIGIN;
            case NOT_SOUND, FILE_REFUSED -> FileRefusal.PACKAGE_NOT_SOUND;
            case NO_SPACE -> FileRefusal.NO_SPACE;
            case INFECTED -> FileRefusal.INFECTED;
            case NOT_SCANNED -> FileRefusal.NOT_SCANNED;
        };
    }

    @Override
    public List<Card> shelf(int skip, int most) {
        Set<Optional<UUID>> seen =
                packages.holders().stream().filter(caller::sees).collect(Collectors.toSet());
        return packages.held(seen, skip, most).stream()
                .map(LessonPackageShelf::card)
                .toList();
    }

    @Override
    public Optional<Card> mine(String digest) {
        return PackageId.valid(digest)
                ? desk.find(new PackageId(digest)).map(LessonPackageShelf::card)
                : Optional.empty();
    }

    @Override
    public void hold(String digest, Optional<UUID> owner) {
        Optional.ofNullable(digest)
                .filter(PackageId::valid)
                .flatMap(valid -> packages.find(new PackageId(valid)))
                .ifPresent(found -> packages.hold(found.id(), owner, caller.id(), found.name(), clock.instant()));
    }

    private static Card card(StoredPackage found) {
        return new Card(found.id().digest(), found.name(), found.scorm().title(), found.takenAt());
    }

    @Override
    public void write(String digest, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (BundleFile file : bundles.files(new MediaId(digest))) {
            ZipEntry entry = new ZipEntry(file.path());
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            try (InputStream in = bundles.open(file, 0)) {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    @Override
    public Optional<String> name(String digest) {
        return PackageId.valid(digest)
                ? packages.find(new PackageId(digest)).map(StoredPackage::name)
                : Optional.empty();
    }
}
