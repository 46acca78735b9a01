package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.catalogue.CourseDesk;
import org.pingandeng.course.catalogue.ImportReport;
import org.pingandeng.course.catalogue.VersionView;
import org.pingandeng.course.pack.Archive;
import org.pingandeng.course.pack.ZipArchive;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;

/** Courses and their versions: an archive is checked or brought in, a draft is published. */
@Named("deskCoursesPage")
@RequestScoped
public class DeskCoursesPage {

    private static final String AGAIN = "/desk/courses?faces-redirect=true";

    @Inject
    CourseDesk desk;

    @Inject
    Visitor visitor;

    @Inject
    TeachWords words;

    @Inject
    FieldMessages fields;

    @Inject
    Flash flash;

    private Part file;
    private ImportReport report;
    private List<VersionView> versions;

    /** All versions of all courses. */
    public List<VersionView> getVersions() {
        if (versions == null) {
            versions = desk.versions();
        }
        return versions;
    }

    /** Whether the visitor may bring courses in. */
    public boolean isAuthor() {
        return visitor.may(CoursePermissions.AUTHOR);
    }

    /** Whether the visitor may publish. */
    public boolean isPublisher() {
        return visitor.may(CoursePermissions.REVIEW);
    }

    /** Checks an archive and shows what bringing it in would do. */
    public String examine() throws IOException {
        report = unpacked(desk::examine);
        return null;
    }

    /** Brings an archive in as a draft, or shows its problems. */
    public String bringIn() throws IOException {
        report = unpacked(archive -> desk.bringIn(archive, visitor.organisation()));
        if (report == null || !report.sound()) {
            return null;
        }
        flash.ok(words.say(report.unchanged() ? "courses.unchanged" : "courses.broughtIn", report.code()));
        return AGAIN;
    }

    private ImportReport unpacked(Function<Archive, ImportReport> work) throws IOException {
        if (file == null || file.getSize() == 0) {
            fields.refuse("archive", words.say("courses.noFile"));
            return null;
        }
        Path copy = Files.createTempFile("course", ".zip");
        try (InputStream in = file.getInputStream()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            try (Archive archive = new ZipArchive(copy)) {
                return work.apply(archive);
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /**
     * Publishes a draft.
     *
     * @param version its id
     */
    public String publish(String version) {
        if (desk.publish(UUID.fromString(version))) {
            flash.ok(words.say("courses.published"));
        } else {
            flash.refused(words.say("courses.noDraft"));
        }
        return AGAIN;
    }

    /** What came of checking, or null. */
    public ImportReport getReport() {
        return report;
    }

    /** Minutes of a version, rounded up. */
    public int minutes(int seconds) {
        return (seconds + 59) / 60;
    }

    /** The archive. */
    public Part getFile() {
        return file;
    }

    /** The archive. */
    public void setFile(Part file) {
        this.file = file;
    }
}
