package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.bank.ImportReport;
import org.pingandeng.quiz.bank.QuestionDesk;
import org.pingandeng.quiz.exchange.Filing;
import org.pingandeng.quiz.exchange.ItemFormat;
import org.pingandeng.quiz.item.Use;

/** Questions from a file of any known kind: tried first, taken whole or not at all. */
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
    private Use use = Use.PRACTICE;
    private String topic = Filing.OPEN.topic();
    private int difficulty = Filing.OPEN.difficulty();

    /** Says what an import would do; changes nothing. */
    public String examine() throws IOException {
        report = read(bytes -> desk.tryImport(bytes, filing()));
        return null;
    }

    /** Takes the file, or shows what is wrong with it. */
    public String bringIn() throws IOException {
        report = read(bytes -> desk.bringIn(bytes, filing(), visitor.person().value()));
        if (report == null || !report.taken()) {
            return null;
        }
        flash.ok(words.say("items.taken", report.fresh(), report.revised(), report.unchanged()));
        return "/desk/items?faces-redirect=true&state=DRAFT";
    }

    /** Sends an empty workbook with drop-downs and explanations. */
    public void template() throws IOException {
        Faces.sendFile(ItemFormat.EXCEL.write(List.of()).file(), "items-template.xlsx", true);
    }

    private Filing filing() {
        return new Filing(use, topic.strip(), difficulty);
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

    /** What the questions are for where the file does not say it. */
    public Use getUse() {
        return use;
    }

    /** What the questions are for where the file does not say it. */
    public void setUse(Use use) {
        this.use = use;
    }

    /** The knowledge point of questions whose file names none. */
    public String getTopic() {
        return topic;
    }

    /** The knowledge point of questions whose file names none. */
    public void setTopic(String topic) {
        this.topic = topic;
    }

    /** The difficulty of questions whose file names none. */
    public int getDifficulty() {
        return difficulty;
    }

    /** The difficulty of questions whose file names none. */
    public void setDifficulty(int difficulty) {
        this.difficulty = difficulty;
    }
}
