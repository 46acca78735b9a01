package org.pingandeng.portal.web.desk;

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
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Preferences;

/** The editor's desk: cases and laws come in as files, and the list shows what is published. */
@Named
@RequestScoped
public class DeskCasesPage {

    private static final String AGAIN = "/desk/cases?faces-redirect=true";

    @Inject
    CaseDesk desk;

    @Inject
    LawDesk lawDesk;

    @Inject
    CaseLibrary library;

    @Inject
    Flash flash;

    @Inject
    Preferences preferences;

    private Part cases;
    private Part laws;

    /** Takes in a file of cases. */
    public String importCases() throws IOException {
        if (cases == null) {
            flash.refused(words("desk.noFile"));
            return AGAIN;
        }
        try (InputStream file = cases.getInputStream()) {
            say(desk.importCases(file));
        }
        return AGAIN;
    }

    private void say(CaseImport done) {
        if (!done.done()) {
            flash.refused(words("desk.refused")
                    + done.problems().stream()
                            .limit(5)
                            .map(problem -> problem.code() + " " + words("desk.reason." + problem.reason()))
                            .collect(Collectors.joining("; ")));
        } else if (done.doubts().isEmpty()) {
            flash.ok(words("desk.done", done.kept().size(), done.unchanged()));
        } else {
            flash.warn(words("desk.done", done.kept().size(), done.unchanged())
                    + words("desk.doubts", String.join(", ", done.doubts())));
        }
    }

    /** Takes in a file of laws. */
    public String importLaws() throws IOException {
        if (laws == null) {
            flash.refused(words("desk.noFile"));
            return AGAIN;
        }
        try (InputStream file = laws.getInputStream()) {
            LawImport done = lawDesk.importLaws(file);
            if (done.done()) {
                flash.ok(words("desk.lawsDone", done.laws(), done.articles()));
            } else {
                flash.refused(words("desk.refused") + done.where() + " " + words("desk.reason." + done.refusal()));
            }
        }
        return AGAIN;
    }

    /** All cases. */
    public List<CaseView> getAll() {
        return library.all();
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
