package org.pingandeng.portal.web.teach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.quiz.bank.ImportChoice;
import org.pingandeng.quiz.bank.ImportDesk;
import org.pingandeng.quiz.bank.ImportPreview;
import org.pingandeng.quiz.bank.ImportRefusal;
import org.pingandeng.quiz.bank.model.ImportJob;
import org.pingandeng.quiz.bank.model.ImportPhase;
import org.pingandeng.quiz.bank.model.RowChoice;

/** One import: how far it is, what it comes to, what to take. */
@Named("deskImportJobPage")
@RequestScoped
public class DeskImportJobPage {

    @Inject
    ImportDesk desk;

    @Inject
    ImportChoice choice;

    @Inject
    ImportPreview preview;

    @Inject
    ImportReportFile report;

    @Inject
    Visitor visitor;

    @Inject
    TeachWords words;

    @Inject
    FieldMessages fields;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private ImportJob job;
    private ImportPreview.Sum sum;
    private boolean leaveFaulty;

    @PostConstruct
    void look() {
        String id = request.getParameter("id");
        if (id == null) {
            return;
        }
        UUID person = visitor.person().value();
        job = Ids.read(id).flatMap(asked -> desk.find(asked, person)).orElseThrow(() -> new NotYours("import"));
        sum = preview.sum(job.id(), person);
    }

    /** The import, or null where none is asked for. */
    public ImportJob getJob() {
        return job;
    }

    /** What it comes to. */
    public ImportPreview.Sum getSum() {
        return sum;
    }

    /** Whether its owner may choose now. */
    public boolean isReady() {
        return job != null && job.phase() == ImportPhase.READY;
    }

    /** Whether the portal is at it. */
    public boolean isRunning() {
        return job != null && job.phase().running();
    }

    /** Whether there is anything to look at. */
    public boolean isRead() {
        return job != null && (isReady() || job.phase() == ImportPhase.DONE || job.phase() == ImportPhase.TAKING);
    }

    /** What it is at, as the words know it. */
    public String getStep() {
        return job.waiting() ? "WAIT" : job.step().name();
    }

    /** Has what was chosen taken. */
    public String take() {
        Optional<ImportRefusal> refusal = choice.take(job.id(), visitor.person().value(), leaveFaulty);
        if (refusal.equals(Optional.of(ImportRefusal.PROBLEMS))) {
            fields.refuse("leave", words.say("import.refusal.PROBLEMS"));
            return null;
        }
        refusal.ifPresent(why -> flash.refused(words.say("import.refusal." + why)));
        return again();
    }

    /** Stops it, or drops it. */
    public String cancel() {
        desk.cancel(job.id(), visitor.person().value())
                .ifPresent(why -> flash.refused(words.say("import.refusal." + why)));
        return again();
    }

    /** Keeps what was chosen for the near-duplicates on the page that was sent. */
    public String choose() {
        Map<Integer, RowChoice> choices = request.getParameterMap().entrySet().stream()
                .filter(sent -> sent.getKey().matches("row\\d{1,6}"))
                .collect(Collectors.toMap(
                        sent -> Integer.valueOf(sent.getKey().substring(3)),
                        sent -> "TAKE".equals(sent.getValue()[0]) ? RowChoice.TAKE : RowChoice.SKIP));
        return chosen(choice.choose(job.id(), visitor.person().value(), choices));
    }

    /**
     * Chooses for all near-duplicates.
     *
     * @param wanted TAKE or SKIP
     */
    public String chooseAll(String wanted) {
        return chosen(choice.chooseAlike(job.id(), visitor.person().value(), RowChoice.valueOf(wanted)));
    }

    private String chosen(Optional<ImportRefusal> refusal) {
        refusal.ifPresentOrElse(
                why -> flash.refused(words.say("import.refusal." + why)), () -> flash.ok(words.say("import.chosen")));
        String page = request.getParameter("page");
        return again() + "&view=alike" + (page != null && page.matches("\\d{1,5}") ? "&page=" + page : "");
    }

    private String again() {
        return "/desk/import?faces-redirect=true&id=" + job.id();
    }

    /**
     * Sends the report.
     *
     * @param ending xlsx or csv
     */
    public void download(String ending) throws IOException {
        byte[] bytes = report.of(job, sum, ending.equals("xlsx"));
        Faces.sendFile(bytes, "import-report." + ending, true);
    }

    /** Whether rows with problems may be left out. */
    public boolean isLeaveFaulty() {
        return leaveFaulty;
    }

    /** Whether rows with problems may be left out. */
    public void setLeaveFaulty(boolean leaveFaulty) {
        this.leaveFaulty = leaveFaulty;
    }
}
