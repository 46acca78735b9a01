package org.pingandeng.portal.works;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.works.model.Calls;
import org.pingandeng.portal.works.model.Work;
import org.pingandeng.portal.works.model.WorkKind;
import org.pingandeng.portal.works.model.Works;
import org.pingandeng.portal.works.model.WorksCall;
import org.pingandeng.portal.works.model.WorksFile;
import org.pingandeng.portal.works.model.WorksRefusal;

/** The office's desk of calls: what is called for, which works are shown, what is given away, who won. */
@ApplicationScoped
public class WorksDesk {

    /** The topic of the news that the public may see something else of calls and works; the key is either's id. */
    public static final String CHANGED = "works.changed";

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_RESULT = 6_000;

    @Inject
    Calls calls;

    @Inject
    Works works;

    @Inject
    WorksFiles files;

    @Inject
    WorksSeals seals;

    @Inject
    OutboxLog outbox;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** All calls, the latest first. */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public List<WorksCall> list(int skip, int most) {
        return calls.list(false, skip, most);
    }

    /** How many calls there are. */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public long count() {
        return calls.count(false);
    }

    /** One call. */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public Optional<WorksCall> call(@NotNull UUID id) {
        return calls.find(id);
    }

    /** Keeps a call, new or changed. */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public Optional<WorksRefusal> keep(@NotNull WorksCall call) {
        Optional<WorksRefusal> flaw = call.flaw();
        if (flaw.isPresent()) {
            return flaw;
        }
        if (!calls.kinds().stream()
                .map(WorkKind::code)
                .collect(Collectors.toSet())
                .containsAll(call.kinds())) {
            return Optional.of(WorksRefusal.KIND);
        }
        calls.keep(call, clock.instant());
        said("works.call", call.id(), Map.of("title", call.title(), "published", call.published()));
        return Optional.empty();
    }

    /** Says who won. */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public Optional<WorksRefusal> result(@NotNull UUID call, @NotNull String words) {
        if (calls.find(call).isEmpty()) {
            return Optional.of(WorksRefusal.NOT_THERE);
        }
        if (words.isBlank() || words.length() > LONGEST_RESULT) {
            return Optional.of(WorksRefusal.WORDS);
        }
        calls.result(call, words.strip(), clock.instant());
        said("works.result", call, Map.of());
        return Optional.empty();
    }

    /** Works of a call, the latest first; an empty state for any. */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public List<Work> works(@NotNull UUID call, @NotNull String state, int skip, int most) {
        return works.list(call, state, skip, most);
    }

    /** How many works of a call there are in a state. */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public long countWorks(@NotNull UUID call, @NotNull String state) {
        return works.count(call, state);
    }

    /**
     * Does something to a work.
     *
     * @param id to which
     * @param step what
     * @param words the reason, or what was won; needed for all but accepting
     */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public Optional<WorksRefusal> step(@NotNull UUID id, @NotNull Work.Step step, @NotNull String words) {
        Optional<Work> work = works.hold(id);
        if (work.isEmpty()) {
            return Optional.of(WorksRefusal.NOT_THERE);
        }
        if (!work.get().allows(step)) {
            return Optional.of(WorksRefusal.STATE);
        }
        if (step != Work.Step.ACCEPTED && words.isBlank()) {
            return Optional.of(WorksRefusal.REASON);
        }
        works.append(work.get(), step, visitor.person().value(), visitor.getName(), words.strip(), clock.instant());
        said(
                "work." + step.name().toLowerCase(Locale.ROOT),
                id,
                Map.of("number", work.get().number()));
        return Optional.empty();
    }

    /** Name and phone of whoever handed a work in, a line each; that somebody read it stands in the trail. */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public Optional<String> author(@NotNull UUID work) {
        Optional<String> author = works.author(work).map(kept -> seals.open(kept, work));
        author.ifPresent(read -> trail.record("work.author", work.toString(), Map.of()));
        return author;
    }

    /** Files that are given away with a call. */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public List<WorksFile> files(@NotNull UUID call) {
        return calls.files(call);
    }

    /** Gives a file away with a call. */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public Optional<WorksRefusal> give(@NotNull UUID call, @NotNull String name, InputStream in) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Optional.of(WorksRefusal.TITLE);
        }
        Optional<String> digest = in == null ? Optional.empty() : files.given(in, name);
        if (digest.isEmpty() || calls.find(call).isEmpty()) {
            return Optional.of(WorksRefusal.FILE);
        }
        calls.add(new WorksFile(UUID.randomUUID(), call, "", name.strip(), digest.get(), 0), clock.instant());
        said("works.file", call, Map.of("name", name.strip()));
        return Optional.empty();
    }

    /** Gives a file away no longer. */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public Optional<WorksRefusal> withdraw(@NotNull UUID file) {
        calls.withdraw(file);
        said("works.file.withdrawn", file, Map.of());
        return Optional.empty();
    }

    private void said(String what, UUID about, Map<String, ?> detail) {
        trail.record(what, about.toString(), detail);
        outbox.append(CHANGED, about.toString(), Map.of());
    }
}
