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
import java.util.function.Function;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.CourseDesk;
import org.pingandeng.course.catalogue.CourseEditor;
import org.pingandeng.course.catalogue.CourseRefusal;
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
    CourseEditor editor;

    @Inject
    Visitor visitor;

    @Inject
    TeachWords words;

    @Inject
    FieldMessages fields;

    @Inject
    Flash flash;

    private Part file;
    private String title;
    private String titleEn;
    private String code;
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

    /** Checks an archive and shows what bringing it in would do. */
    public String examine() throws IOException {
        report = unpacked(desk::examine);
        return null;
    }

    /** Brings an archive in as a draft, or shows its problems. */
    public String bringIn() throws IOException {
        report = unpacked(desk::bringIn);
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

    /** Begins a course and goes on to where it is written. */
    public String begin() {
        CourseEditor.Begun begun = editor.begin(code, new Text(title, titleEn));
        if (begun.version().isPresent()) {
            return "/desk/course-edit?faces-redirect=true&v=" + begun.version().get();
        }
        CourseRefusal why = begun.refusal().orElseThrow();
        boolean ofCode = why == CourseRefusal.CODE_TAKEN || why == CourseRefusal.CODE_INVALID;
        fields.refuse(ofCode ? "code" : "newTitle", words.say("course.refusal." + why));
        return null;
    }

    /** What came of checking, or null. */
    public ImportReport getReport() {
        return report;
    }

    /** Minutes of a version, rounded up. */
    public int minutes(int seconds) {
        return (seconds + 59) / 60;
    }

    /** A new course's title. */
    public String getTitle() {
        return title;
    }

    /** A new course's title. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** Its title in English. */
    public String getTitleEn() {
        return titleEn;
    }

    /** Its title in English. */
    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    /** Its code; blank for one of the portal's choosing. */
    public String getCode() {
        return code;
    }

    /** Its code; blank for one of the portal's choosing. */
    public void setCode(String code) {
        this.code = code;
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
