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
import org.pingandeng.portal.law.DocumentImport;
import org.pingandeng.portal.law.Glossary;
import org.pingandeng.portal.law.InterpretationLibrary;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.law.LibraryDesk;
import org.pingandeng.portal.law.model.Interpretation;
import org.pingandeng.portal.web.open.LawWords;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Preferences;

/** Interpretations and glossary at the editor's desk: what is published, what should be looked at again, new files. */
@Named
@RequestScoped
public class DeskInterpretationsPage {

    private static final String AGAIN = "/desk/interpretations?faces-redirect=true";

    /**
     * An interpretation with what speaks against it.
     *
     * @param each the interpretation
     * @param standing by its own days
     * @param onPastLaw whether one of its laws has no force any more
     */
    public record Line(Interpretation each, Interpretation.Standing standing, boolean onPastLaw) {}

    @Inject
    LibraryDesk desk;

    @Inject
    InterpretationLibrary library;

    @Inject
    Glossary glossary;

    @Inject
    LawLibrary laws;

    @Inject
    LawWords words;

    @Inject
    Flash flash;

    @Inject
    FieldMessages fields;

    @Inject
    Preferences preferences;

    private List<Line> all;
    private Part interpretations;
    private Part terms;

    @PostConstruct
    void look() {
        all = library.all().stream()
                .map(each -> new Line(each, words.standing(each), onPastLaw(each)))
                .toList();
    }

    private boolean onPastLaw(Interpretation each) {
        return each.articles().stream()
                .anyMatch(
                        reference -> words.status(laws.article(reference).law()).past());
    }

    /** All interpretations. */
    public List<Line> getAll() {
        return all;
    }

    /** How many words the glossary has. */
    public int getWordCount() {
        return glossary.all().size();
    }

    /** Takes in a file of interpretations, or says beside the field why not. */
    public String importInterpretations() throws IOException {
        if (interpretations == null || interpretations.getSize() == 0) {
            return refuse("interpretationFile", say("desk.noFile"));
        }
        try (InputStream file = interpretations.getInputStream()) {
            return said("interpretationFile", desk.importInterpretations(file), "desk.interpretations.done");
        }
    }

    /** Takes in a file of words, or says beside the field why not. */
    public String importTerms() throws IOException {
        if (terms == null || terms.getSize() == 0) {
            return refuse("termFile", say("desk.noFile"));
        }
        try (InputStream file = terms.getInputStream()) {
            return said("termFile", desk.importTerms(file), "desk.terms.done");
        }
    }

    private String said(String field, DocumentImport done, String key) {
        if (!done.done()) {
            return refuse(field, say("desk.refused") + done.where() + " " + say("desk.reason." + done.refusal()));
        }
        flash.ok(say(key, done.read(), done.changed()));
        return AGAIN;
    }

    private String refuse(String field, String text) {
        fields.refuse(field, text);
        return null;
    }

    private String say(String key, Object... values) {
        String pattern = ResourceBundle.getBundle("org.pingandeng.portal.web.open.Messages", preferences.getLocale())
                .getString(key);
        return values.length == 0 ? pattern : MessageFormat.format(pattern, values);
    }

    /** The file of interpretations. */
    public Part getInterpretations() {
        return interpretations;
    }

    /** The file of interpretations. */
    public void setInterpretations(Part interpretations) {
        this.interpretations = interpretations;
    }

    /** The file of words. */
    public Part getTerms() {
        return terms;
    }

    /** The file of words. */
    public void setTerms(Part terms) {
        this.terms = terms;
    }
}
