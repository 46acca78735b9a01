package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.quiz.bank.ImportDesk;
import org.pingandeng.quiz.bank.ImportRefusal;
import org.pingandeng.quiz.bank.model.ImportJob;
import org.pingandeng.quiz.exchange.Filing;
import org.pingandeng.quiz.exchange.ItemFormat;
import org.pingandeng.quiz.item.Use;

/** Where a file of questions is brought, and where one's imports are found again. */
@Named("deskImportPage")
@RequestScoped
public class DeskImportPage {

    @Inject
    ImportDesk desk;

    @Inject
    Visitor visitor;

    @Inject
    TeachWords words;

    @Inject
    FieldMessages fields;

    private Part file;
    private Use use = Use.PRACTICE;
    private String topic = Filing.OPEN.topic();
    private int difficulty = Filing.OPEN.difficulty();
    private List<ImportJob> mine;

    /** Brings the file; its own page says how far it is. */
    public String begin() throws IOException {
        if (file == null || file.getSize() == 0) {
            fields.refuse("file", words.say("import.refusal." + ImportRefusal.EMPTY));
            return null;
        }
        if (topic == null || topic.isBlank()) {
            fields.refuse("topic", words.say("import.refusal." + ImportRefusal.NO_TOPIC));
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            return begun(desk.begin(in, name(), filing(), visitor.person().value()));
        }
    }

    private String begun(ImportDesk.Begun begun) {
        if (begun.refusal() == null) {
            return "/desk/import?faces-redirect=true&id=" + begun.id();
        }
        fields.refuse("file", words.say("import.refusal." + begun.refusal(), ImportDesk.MOST_MEGABYTES));
        return null;
    }

    /** Older browsers send the whole path. */
    private String name() {
        String given = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    private Filing filing() {
        return new Filing(use, topic.strip(), difficulty);
    }

    /** Sends an empty workbook with drop-downs and explanations. */
    public void template() throws IOException {
        Faces.sendFile(ItemFormat.EXCEL.write(List.of()).file(), "items-template.xlsx", true);
    }

    /** The visitor's imports of the last days. */
    public List<ImportJob> getMine() {
        if (mine == null) {
            mine = desk.mine(visitor.person().value());
        }
        return mine;
    }

    /** How large a file may be. */
    public int getMegabytes() {
        return ImportDesk.MOST_MEGABYTES;
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
