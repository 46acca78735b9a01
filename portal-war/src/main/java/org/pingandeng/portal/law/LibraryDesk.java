package org.pingandeng.portal.law;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.law.DocumentImport.Reason;
import org.pingandeng.portal.law.model.Interpretation;
import org.pingandeng.portal.law.model.Interpretations;
import org.pingandeng.portal.law.model.Term;
import org.pingandeng.portal.law.model.Terms;
import org.pingandeng.portal.outbox.OutboxLog;

/** What editors do with interpretations and with the glossary. The same file twice changes nothing. */
@ApplicationScoped
public class LibraryDesk {

    /** The topic of the news that an interpretation is new or changed; the key is its code. */
    public static final String INTERPRETED = "interpretation.published";

    /** The topic of the news that a word of the glossary is new or changed; the key is the word. */
    public static final String WORD_EXPLAINED = "glossary.published";

    private static final Set<String> MARKS = Set.of("confirmed", "known");
    private static final int LONGEST_WORD = 60;

    @Inject
    Interpretations interpretations;

    @Inject
    Terms terms;

    @Inject
    Trail trail;

    @Inject
    OutboxLog outbox;

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    /**
     * Imports interpretations: new ones are added, known ones (by code) replaced. Nothing is kept where one cannot be.
     *
     * @param file a JSON array, UTF-8
     * @return what became of it
     */
    @RolesAllowed(LawPermissions.WRITE)
    @Transactional
    public DocumentImport importInterpretations(@NotNull InputStream file) {
        List<Interpretation> read;
        try {
            read = List.of(json.readValue(file, Interpretation[].class));
        } catch (IOException unreadable) {
            return DocumentImport.refused(Reason.UNREADABLE, "");
        }
        Set<String> seen = new HashSet<>();
        for (Interpretation each : read) {
            Reason reason = !complete(each)
                    ? Reason.INCOMPLETE
                    : !each.code().matches("[a-z0-9-]{1,40}")
                            ? Reason.BAD_ADDRESS
                            : !MARKS.contains(each.mark())
                                    ? Reason.BAD_MARK
                                    : seen.add(each.code()) ? null : Reason.REPEATED;
            if (reason != null) {
                return DocumentImport.refused(reason, String.valueOf(each.code()));
            }
        }
        return new DocumentImport(
                read.size(), (int) read.stream().filter(this::keep).count(), null, "");
    }

    private static boolean complete(Interpretation each) {
        return filled(each.code())
                && each.question() != null
                && filled(each.question().zh())
                && each.answer() != null
                && filled(each.answer().zh())
                && each.asOf() != null
                && filled(each.mark());
    }

    private boolean keep(Interpretation each) {
        boolean changed = interpretations.keep(each);
        if (changed) {
            outbox.append(INTERPRETED, each.code(), Map.of());
            trail.record(
                    "interpretation.kept",
                    each.code(),
                    Map.of("question", each.question().zh()));
        }
        return changed;
    }

    /**
     * Imports words of the glossary: new ones are added, known ones replaced. Nothing is kept where one cannot be.
     *
     * @param file a JSON array, UTF-8
     * @return what became of it
     */
    @RolesAllowed(LawPermissions.WRITE)
    @Transactional
    public DocumentImport importTerms(@NotNull InputStream file) {
        List<Term> read;
        try {
            read = List.of(json.readValue(file, Term[].class));
        } catch (IOException unreadable) {
            return DocumentImport.refused(Reason.UNREADABLE, "");
        }
        Set<String> seen = new HashSet<>();
        for (Term each : read) {
            Reason reason = !filled(each.term()) || each.term().length() > LONGEST_WORD || !filled(each.meaning())
                    ? Reason.INCOMPLETE
                    : seen.add(each.term()) ? null : Reason.REPEATED;
            if (reason != null) {
                return DocumentImport.refused(reason, String.valueOf(each.term()));
            }
        }
        int changed = (int) read.stream().filter(this::keep).count();
        if (changed > 0) {
            trail.record("glossary.kept", "glossary", Map.of("words", read.size(), "changed", changed));
        }
        return new DocumentImport(read.size(), changed, null, "");
    }

    private boolean keep(Term each) {
        boolean changed = terms.keep(each);
        if (changed) {
            outbox.append(WORD_EXPLAINED, each.term(), Map.of());
        }
        return changed;
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
