package org.pingandeng.portal.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.pingandeng.portal.law.LawDesk;
import org.pingandeng.portal.law.LawImport;
import org.pingandeng.portal.warning.CaseDesk;
import org.pingandeng.portal.warning.CaseImport;
import org.pingandeng.portal.warning.CaseLibrary;
import org.pingandeng.portal.warning.CaseView;
import org.pingandeng.portal.warning.model.WithdrawnCase;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Preferences;

/** The editor's desk: cases and laws come in as files, and the list shows what is published. */
@Named
@RequestScoped
public class DeskCasesPage {

    private static final String AGAIN = "/desk/cases?faces-redirect=true";
    private static final int DOUBTS_SAID = 20;

    @Inject
    CaseDesk desk;

    @Inject
    LawDesk lawDesk;

    @Inject
    CaseLibrary library;

    @Inject
    Flash flash;

    @Inject
    FieldMessages fields;

    @Inject
    Preferences preferences;

    private List<CaseView> all;
    private Part cases;
    private Part laws;

    @PostConstruct
    void look() {
        all = library.all();
    }

    /** Takes in a file of cases, or says beside the field why not. */
    public String importCases() throws IOException {
        if (cases == null || cases.getSize() == 0) {
            return refuse("caseFile", words("desk.noFile"));
        }
        try (InputStream file = cases.getInputStream()) {
            return say(desk.importCases(file));
        }
    }

    private String say(CaseImport done) {
        if (!done.done()) {
            return refuse(
                    "caseFile",
                    words("desk.refused")
                            + done.problems().stream()
                                    .map(problem -> problem.code() + " " + words("desk.reason." + problem.reason()))
                                    .collect(Collectors.joining("; ")));
        }
        String sentence = words("desk.done", done.kept().size(), done.unchanged());
        if (done.doubts().isEmpty()) {
            flash.ok(sentence);
        } else {
            // the sentence travels in a cookie; the table below marks every doubt
            List<String> first = done.doubts().stream().limit(DOUBTS_SAID).toList();
            flash.warn(sentence + words("desk.doubts", String.join(", ", first)));
        }
        return AGAIN;
    }

    /** Takes in a file of laws, or says beside the field why not. */
    public String importLaws() throws IOException {
        if (laws == null || laws.getSize() == 0) {
            return refuse("lawFile", words("desk.noFile"));
        }
        try (InputStream file = laws.getInputStream()) {
            LawImport done = lawDesk.importLaws(file);
            if (!done.done()) {
                return refuse(
                        "lawFile", words("desk.refused") + done.where() + " " + words("desk.reason." + done.refusal()));
            }
            flash.ok(words("desk.lawsDone", done.laws(), done.articles()));
            return AGAIN;
        }
    }

    private String refuse(String field, String text) {
        fields.refuse(field, text);
        return null;
    }

    /** All cases. */
    public List<CaseView> getAll() {
        return all;
    }

    /** Those that were withdrawn, the last one first. */
    public List<WithdrawnCase> getWithdrawn() {
        return library.withdrawn();
    }

    private String words(String key, Object... values) {
        String pattern = ResourceBundle.getBundle("org.pingandeng.portal.web.open.Messages", preferences.getLocale())
                .getString(key);
        return values.length == 0 ? pattern : MessageFormat.format(pattern, values);
    }

    /** The file of cases. */
    public Part getCases() {
        return cases;
    }

    /** The file of cases. */
    public void setCases(Part cases) {
        this.cases = cases;
    }

    /** The file of laws. */
    public Part getLaws() {
        return laws;
    }

    /** The file of laws. */
    public void setLaws(Part laws) {
        this.laws = laws;
    }
}
