package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.CatalogueShelf;
import org.pingandeng.quiz.bank.model.Catalogue;
import org.pingandeng.quiz.bank.model.CatalogueFile;

/** The catalogues that questions are filed by, with their days, their sources and how sure those are. */
@Named("deskCataloguesPage")
@RequestScoped
public class DeskCataloguesPage {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final int MOST_BYTES = 1 << 20;

    @Inject
    CatalogueShelf shelf;

    @Inject
    TeachWords words;

    @Inject
    FieldMessages fields;

    @Inject
    Flash flash;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    private List<Catalogue> all;
    private Part file;

    /** All of them, by kind, the newest first. */
    public List<Catalogue> getAll() {
        if (all == null) {
            all = shelf.all();
        }
        return all;
    }

    /** Whether a catalogue holds today. */
    public boolean holds(Catalogue catalogue) {
        return catalogue.holds(LocalDate.ofInstant(clock.instant(), COUNTY));
    }

    /** The parameter of the question list for a kind of catalogue. */
    public String parameter(Catalogue catalogue) {
        return catalogue.kind().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the visitor may read questions. */
    public boolean isReader() {
        return visitor.may(QuizPermissions.READ);
    }

    /** Whether the visitor may bring catalogues in. */
    public boolean isKeeper() {
        return visitor.may(QuizPermissions.CATALOGUES_KEEP);
    }

    /** Takes a file in, or says beside the field why not. */
    public String bringIn() throws IOException {
        if (file == null || file.getSize() == 0) {
            return refuse("catalogues.noFile", "");
        }
        if (file.getSize() > MOST_BYTES) {
            return refuse("catalogues.tooLarge", "");
        }
        try (InputStream in = file.getInputStream()) {
            Optional<CatalogueFile.Problem> problem = shelf.bringIn(in.readAllBytes());
            if (problem.isPresent()) {
                return refuse(
                        "catalogues.problem." + problem.get().reason(),
                        problem.get().where());
            }
        }
        flash.ok(words.say("catalogues.kept"));
        return "/desk/catalogues?faces-redirect=true";
    }

    private String refuse(String key, String where) {
        fields.refuse("catalogue", words.say(key, where));
        return null;
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
