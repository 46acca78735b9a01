package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.bank.ImportReport;
import org.pingandeng.quiz.bank.QuestionDesk;

/** Questions from a CSV file: tried first, taken whole or not at all. */
@Named("deskItemsImportPage")
@RequestScoped
public class DeskItemsImportPage {

    private static final int MOST_MEGABYTES = 10;

    @Inject
    QuestionDesk desk;

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

    /** Says what an import would do; changes nothing. */
    public String examine() throws IOException {
        report = read(desk::tryImport);
        return null;
    }

    /** Takes the file, or shows what is wrong with it. */
    public String bringIn() throws IOException {
        report = read(csv -> desk.importCsv(csv, visitor.person().value()));
        if (report == null || !report.taken()) {
            return null;
        }
        flash.ok(words.say("items.taken", report.fresh(), report.revised(), report.unchanged()));
        return "/desk/items?faces-redirect=true&state=DRAFT";
    }

    private ImportReport read(Function<byte[], ImportReport> work) throws IOException {
        if (file == null || file.getSize() == 0) {
            fields.refuse("csv", words.say("items.noFile"));
            return null;
        }
        if (file.getSize() > MOST_MEGABYTES << 20) {
            fields.refuse("csv", words.say("items.tooLarge", MOST_MEGABYTES));
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            return work.apply(in.readAllBytes());
        }
    }

    /** What came of it, or null. */
    public ImportReport getReport() {
        return report;
    }

    /** The file. */
    public Part getFile() {
        return file;
    }

    /** The file. */
    public void setFile(Part file) {
        this.file = file;
    }
}
