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
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.law.LawImport.Reason;
import org.pingandeng.portal.law.model.Law;
import org.pingandeng.portal.law.model.LawChange;
import org.pingandeng.portal.law.model.LawSheet;
import org.pingandeng.portal.law.model.Laws;
import org.pingandeng.portal.outbox.OutboxLog;

/** What editors do with laws. */
@ApplicationScoped
public class LawDesk {

    /** The topic of the news that a law is new or changed; the key is its code. */
    public static final String PUBLISHED = "law.published";

    private static final Set<String> MARKS = Set.of("confirmed", "known");
    private static final Set<String> STATUSES = Set.of("", "IN_FORCE", "TO_COME", "REPLACED", "REPEALED");

    @Inject
    Laws laws;

    @Inject
    Trail trail;

    @Inject
    OutboxLog outbox;

    @Inject
    Clock clock;

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    /**
     * Imports laws: new ones are added, known ones (by code) replaced with all their articles. What becomes
     * of an article is written down.
     *
     * @param file a JSON array of laws, UTF-8
     * @return what became of it
     */
    @RolesAllowed(LawPermissions.WRITE)
    @Transactional
    public LawImport importLaws(@NotNull InputStream file) {
        return take(file, this::keep);
    }

    /**
     * Takes from a file what is lacking: laws that are not there, articles and facts that a law has not. Nothing that is
     * there is changed, and an article that was taken out stays out.
     *
     * @param file a JSON array of laws, UTF-8
     * @return what became of it
     */
    @RolesAllowed(LawPermissions.WRITE)
    @Transactional
    public LawImport complete(@NotNull InputStream file) {
        Map<String, Law> kept = laws.all().stream().collect(Collectors.toMap(Law::code, Function.identity()));
        return take(file, fuller -> complete(kept.get(fuller.code()), fuller));
    }

    private void complete(Law kept, Law fuller) {
        if (kept == null) {
            keep(fuller);
            return;
        }
        Set<String> takenOut = laws.changesOf(kept.code(), "").stream()
                .filter(change -> change.after() == null)
                .map(LawChange::number)
                .collect(Collectors.toSet());
        Law completed = kept.completedBy(fuller, takenOut);
        if (!completed.equals(kept)) {
            laws.keep(completed);
            outbox.append(PUBLISHED, completed.code(), Map.of());
            trail.record(
                    "law.completed",
                    completed.code(),
                    Map.of("articles", completed.articles().size()));
        }
    }

    private LawImport take(InputStream file, Consumer<Law> each) {
        List<Law> read;
        try {
            read = List.of(json.readValue(file, Law[].class));
        } catch (IOException unreadable) {
            return LawImport.refused(Reason.UNREADABLE, "");
        }
        Set<String> seen = new HashSet<>();
        for (Law law : read) {
            LawImport refusal = refusal(law, seen);
            if (refusal != null) {
                return refusal;
            }
        }
        read.forEach(each);
        return new LawImport(
                read.size(),
                read.stream().mapToInt(law -> law.articles().size()).sum(),
                null,
                "");
    }

    private void keep(Law law) {
        List<LawChange> changes = laws.find(law.code())
                .map(before -> LawChange.between(before, law, clock.instant()))
                .orElse(List.of());
        laws.keep(law);
        laws.append(changes);
        outbox.append(PUBLISHED, law.code(), Map.of());
        trail.record("law.kept", law.code(), Map.of("articles", law.articles().size(), "changed", changes.size()));
    }

    private static LawImport refusal(Law law, Set<String> seen) {
        if (!filled(law.code()) || !filled(law.title())) {
            return LawImport.refused(Reason.INCOMPLETE, String.valueOf(law.code()));
        }
        if (!seen.add(law.code())) {
            return LawImport.refused(Reason.REPEATED, law.code());
        }
        LawSheet sheet = law.sheet();
        if (!STATUSES.contains(sheet.status())) {
            return LawImport.refused(Reason.BAD_STATUS, law.code());
        }
        if (!sheet.officialUrl().isEmpty() && !sheet.officialUrl().matches("https?://\\S+")) {
            return LawImport.refused(Reason.BAD_LINK, law.code());
        }
        if (!sheet.mark().isEmpty() && !MARKS.contains(sheet.mark())) {
            return LawImport.refused(Reason.BAD_MARK, law.code());
        }
        return articles(law, seen);
    }

    private static LawImport articles(Law law, Set<String> seen) {
        for (Law.Article each : law.articles()) {
            String where = law.code() + ":" + each.number();
            if (!filled(each.number()) || !filled(each.gist())) {
                return LawImport.refused(Reason.INCOMPLETE, where);
            }
            if (!MARKS.contains(String.valueOf(each.mark()))) {
                return LawImport.refused(Reason.BAD_MARK, where);
            }
            if (!seen.add(where)) {
                return LawImport.refused(Reason.REPEATED, where);
            }
        }
        return null;
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
