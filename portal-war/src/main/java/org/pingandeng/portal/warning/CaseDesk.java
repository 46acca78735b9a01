package org.pingandeng.portal.warning;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.warning.CaseImport.Problem;
import org.pingandeng.portal.warning.CaseImport.Reason;
import org.pingandeng.portal.warning.model.AccidentType;
import org.pingandeng.portal.warning.model.Cases;
import org.pingandeng.portal.warning.model.SeverityRules;
import org.pingandeng.portal.warning.model.WarningCase;

/** What editors do with warning cases. */
@ApplicationScoped
public class CaseDesk {

    /** The topic of the news that a case is new, changed or withdrawn; the key is its code. */
    public static final String PUBLISHED = "case.published";

    @Inject
    Cases cases;

    @Inject
    Trail trail;

    @Inject
    OutboxLog outbox;

    @Inject
    Clock clock;

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT);

    /**
     * Imports cases: new ones are added, known ones (by code) replaced, withdrawn ones stay withdrawn. Nothing is kept
     * where one cannot be.
     *
     * @param file a JSON array of cases, UTF-8
     * @return what became of it
     */
    @RolesAllowed(WarningPermissions.WRITE)
    @Transactional
    public CaseImport importCases(@NotNull InputStream file) {
        List<WarningCase> read;
        try {
            read = List.of(json.readValue(file, WarningCase[].class));
        } catch (IOException unreadable) {
            return CaseImport.refused(List.of(new Problem("", Reason.UNREADABLE)));
        }
        List<Problem> problems = problems(read);
        return problems.isEmpty() ? keep(read) : CaseImport.refused(problems);
    }

    private CaseImport keep(List<WarningCase> read) {
        List<String> kept = new ArrayList<>();
        for (WarningCase warning : read) {
            if (cases.keep(warning, clock.instant())) {
                kept.add(warning.code());
                outbox.append(PUBLISHED, warning.code(), Map.of("slug", warning.slug()));
                trail.record("case.kept", warning.code(), Map.of("title", warning.title()));
            }
        }
        return new CaseImport(kept, read.size() - kept.size(), List.of(), doubts(read));
    }

    private List<String> doubts(List<WarningCase> read) {
        SeverityRules rules = cases.rules();
        return read.stream()
                .filter(warning -> rules.grade(warning.date(), warning.toll())
                        .filter(grade -> grade != warning.severity())
                        .isPresent())
                .map(WarningCase::code)
                .toList();
    }

    private List<Problem> problems(List<WarningCase> read) {
        Set<String> types = cases.types().stream().map(AccidentType::code).collect(Collectors.toSet());
        Map<String, String> addresses = cases.addresses();
        Set<String> seen = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (WarningCase warning : read) {
            if (!complete(warning)) {
                problems.add(new Problem(String.valueOf(warning.code()), Reason.INCOMPLETE));
            } else if (!warning.slug().matches("[a-z0-9-]+")) {
                problems.add(new Problem(warning.code(), Reason.BAD_ADDRESS));
            } else if (!seen.add(warning.code()) | !seen.add("/" + warning.slug())) {
                problems.add(new Problem(warning.code(), Reason.REPEATED));
            } else if (!addresses.getOrDefault(warning.slug(), warning.code()).equals(warning.code())) {
                problems.add(new Problem(warning.code(), Reason.ADDRESS_TAKEN));
            } else if (warning.type2025() != null && !types.contains(warning.type2025())) {
                problems.add(new Problem(warning.code(), Reason.UNKNOWN_TYPE));
            }
        }
        return problems;
    }

    private static boolean complete(WarningCase warning) {
        return filled(warning.code())
                && filled(warning.slug())
                && filled(warning.title())
                && filled(warning.field())
                && filled(warning.directCause())
                && warning.date() != null
                && warning.severity() != null;
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
