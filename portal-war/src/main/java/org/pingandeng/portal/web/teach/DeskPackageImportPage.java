package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingandeng.course.pack.ZipArchive;
import org.pingandeng.course.pack.scorm.ScormFinding;
import org.pingandeng.course.pack.scorm.ScormItem;
import org.pingandeng.course.pack.scorm.ScormReader;
import org.pingandeng.course.scorm.PackageCourses;
import org.pingandeng.course.scorm.PackageDesk;
import org.pingandeng.course.scorm.PackageReport;
import org.pingandeng.course.scorm.model.PackageId;
import org.pingandeng.course.scorm.model.StoredPackage;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;

/** A package of another maker: it is looked through and kept, shown, and made a lesson. */
@Named("deskPackageImportPage")
@RequestScoped
public class DeskPackageImportPage {

    private static final String HERE = "/desk/package-import?faces-redirect=true";
    private static final int MINUTES_AT_MOST = 600;

    @Inject
    PackageDesk desk;

    @Inject
    PackageCourses courses;

    @Inject
    TeachWords words;

    @Inject
    FieldMessages fields;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private Part file;
    private PackageReport report;
    private StoredPackage shown;
    private String title;
    private String minutes;

    /**
     * A line of the table of contents.
     *
     * @param level how deep it stands, from 0
     * @param item what the manifest says
     */
    public record Line(int level, ScormItem item) {}

    /** Takes a package in and shows it, or shows why not. */
    public String look() throws IOException {
        if (file == null || file.getSize() == 0) {
            fields.refuse("archive", words.say("package.noFile"));
            return null;
        }
        Path copy = Files.createTempFile("package", ".zip");
        try (InputStream in = file.getInputStream()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            try (ZipArchive archive = ZipArchive.foreign(copy, ScormReader.MANIFEST)) {
                report = desk.takeIn(archive, file.getSubmittedFileName());
            }
        } finally {
            Files.deleteIfExists(copy);
        }
        return report.taken().map(id -> HERE + "&p=" + id).orElse(null);
    }

    /** Why the package that was uploaded just now was not taken, or null. */
    public PackageReport getReport() {
        return report;
    }

    /** The package in the address, or null where there is none; 404 where it is not known. */
    public StoredPackage getShown() {
        String asked = request.getParameter("p");
        if (shown == null && asked != null) {
            shown = (PackageId.valid(asked) ? desk.find(new PackageId(asked)) : Optional.<StoredPackage>empty())
                    .orElseThrow(() -> new NotYours("package"));
        }
        return shown;
    }

    /** What stands in the table of contents of the package that is shown, or that was refused. */
    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        if (getShown() != null) {
            getShown().scorm().items().forEach(item -> add(lines, item, 0));
        } else if (report != null && report.scorm() != null) {
            report.scorm().items().forEach(item -> add(lines, item, 0));
        }
        return lines;
    }

    /** What of the package that is shown has no effect here. */
    public List<ScormFinding> getUnsupported() {
        return of(ScormFinding.Weight.UNSUPPORTED);
    }

    /** What was put right in the package that is shown. */
    public List<ScormFinding> getNotes() {
        return of(ScormFinding.Weight.NOTE);
    }

    private List<ScormFinding> of(ScormFinding.Weight weight) {
        return getShown().findings().stream()
                .filter(each -> each.weight() == weight)
                .toList();
    }

    private static void add(List<Line> lines, ScormItem item, int level) {
        lines.add(new Line(Math.min(level, 5), item));
        item.items().forEach(below -> add(lines, below, level + 1));
    }

    /** Makes a course with the package as its lesson. */
    public String make() {
        int length = length();
        if (title == null || title.isBlank()) {
            fields.refuse("title", words.say("package.noTitle"));
        }
        if (length < 1 || length > MINUTES_AT_MOST) {
            fields.refuse("minutes", words.say("package.badMinutes", MINUTES_AT_MOST));
        }
        if (title == null || title.isBlank() || length < 1 || length > MINUTES_AT_MOST) {
            return null;
        }
        PackageCourses.Made made = courses.make(getShown().id(), title.strip(), length * 60);
        flash.ok(words.say(made.fresh() ? "package.made" : "package.unchanged", made.code()));
        return "/desk/courses?faces-redirect=true";
    }

    private int length() {
        return minutes != null && minutes.strip().matches("\\d{1,3}") ? Integer.parseInt(minutes.strip()) : 0;
    }

    /** Megabytes, with one digit behind the point. */
    public String size(long bytes) {
        return String.format("%.1f", bytes / 1024.0 / 1024.0);
    }

    /** The package. */
    public Part getFile() {
        return file;
    }

    /** The package. */
    public void setFile(Part file) {
        this.file = file;
    }

    /** What the lesson is called; at first what the package calls itself. */
    public String getTitle() {
        return title == null && getShown() != null ? getShown().scorm().title() : title;
    }

    /** What the lesson is called. */
    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    /** How long the lesson is, in minutes. */
    public String getMinutes() {
        return minutes;
    }

    /** How long the lesson is, in minutes. */
    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
