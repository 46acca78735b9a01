package org.pingandeng.portal.works;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.works.model.Calls;
import org.pingandeng.portal.works.model.Work;
import org.pingandeng.portal.works.model.WorkKind;
import org.pingandeng.portal.works.model.WorkSheet;
import org.pingandeng.portal.works.model.Works;
import org.pingandeng.portal.works.model.WorksCall;
import org.pingandeng.portal.works.model.WorksFile;
import org.pingandeng.portal.works.model.WorksRefusal;

/** Where everybody reads calls, looks at works and hands one in. Nobody needs an account. */
@ApplicationScoped
public class WorksHall {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    /** How many works are taken from one address in a day: a school may stand behind one. */
    private static final int A_DAY = 1_000;

    @Inject
    Calls calls;

    @Inject
    Works works;

    @Inject
    WorksFiles files;

    @Inject
    WorksSeals seals;

    @Inject
    WorksIntake intake;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** The day in the county. */
    @PermitAll
    public LocalDate today() {
        return clock.instant().atZone(COUNTY).toLocalDate();
    }

    /** The kinds of work, in order. */
    @PermitAll
    @Transactional
    public List<WorkKind> kinds() {
        return calls.kinds();
    }

    /** Calls that the public sees, the latest first. */
    @PermitAll
    @Transactional
    public List<WorksCall> list(int skip, int most) {
        return calls.list(true, skip, most);
    }

    /** How many calls the public sees. */
    @PermitAll
    @Transactional
    public long count() {
        return calls.count(true);
    }

    /** A call that the public sees. */
    @PermitAll
    @Transactional
    public Optional<WorksCall> call(@NotNull UUID id) {
        return calls.find(id).filter(WorksCall::published);
    }

    /** Works of a call that everybody sees, the most votes first. */
    @PermitAll
    @Transactional
    public List<Work> gallery(@NotNull UUID call, @NotNull String kind, int skip, int most) {
        return works.shown(call, kind, skip, most);
    }

    /** How many works of a call everybody sees. */
    @PermitAll
    @Transactional
    public long shown(@NotNull UUID call, @NotNull String kind) {
        return works.countShown(call, kind);
    }

    /** A work that everybody sees. */
    @PermitAll
    @Transactional
    public Optional<Work> work(@NotNull UUID id) {
        return works.find(id).filter(each -> each.state() == Work.State.SHOWN);
    }

    /** Files that are given away with a call. */
    @PermitAll
    @Transactional
    public List<WorksFile> files(@NotNull UUID call) {
        return calls.files(call);
    }

    /** Fetches a file of a campaign, or of a call that the public sees; which is counted. */
    @PermitAll
    @Transactional
    public Optional<WorksFile> fetch(@NotNull UUID file) {
        Optional<WorksFile> found = calls.file(file)
                .filter(each -> each.call() == null || call(each.call()).isPresent());
        found.ifPresent(each -> calls.fetched(file, today()));
        return found;
    }

    /** Whether a work came under a form's number. */
    @PermitAll
    @Transactional
    public boolean handed(@NotNull UUID id) {
        return works.find(id).isPresent();
    }

    /**
     * Takes a work. The same form again changes nothing. Painting takes seconds, so that only what is written at the end
     * stands in a transaction.
     *
     * @param sheet what was filled in
     * @param file its picture or film; null for none
     * @return why not, or empty
     */
    @PermitAll
    public Optional<WorksRefusal> hand(@NotNull WorkSheet sheet, InputStream file) {
        if (sheet.id() == null || sheet.call() == null) {
            return Optional.of(WorksRefusal.NOT_THERE);
        }
        if (works.find(sheet.id()).isPresent()) {
            return Optional.empty();
        }
        Optional<WorkKind> kind = kinds().stream()
                .filter(each -> each.code().equals(sheet.kind()))
                .findFirst();
        String tag = seals.address(visitor.address(), today());
        Optional<WorksRefusal> refusal = refusal(sheet, kind, file != null, tag);
        if (refusal.isPresent()) {
            return refusal;
        }
        boolean text = kind.orElseThrow().form() == WorkKind.Form.TEXT;
        Optional<String> digest =
                text ? Optional.empty() : files.handed(kind.orElseThrow().form(), file);
        return !text && digest.isEmpty() ? Optional.of(WorksRefusal.FILE) : keep(sheet, digest.orElse(null), tag);
    }

    private Optional<WorksRefusal> refusal(WorkSheet sheet, Optional<WorkKind> kind, boolean file, String tag) {
        Optional<WorksCall> call = call(sheet.call());
        if (call.filter(each -> each.takes(today())).isEmpty()) {
            return Optional.of(WorksRefusal.CLOSED);
        }
        if (kind.filter(each -> call.get().kinds().contains(each.code())).isEmpty()) {
            return Optional.of(WorksRefusal.KIND);
        }
        Optional<WorksRefusal> flaw = sheet.flaw(kind.get().form(), file);
        if (flaw.isPresent()) {
            return flaw;
        }
        return works.sentBy(tag) >= A_DAY ? Optional.of(WorksRefusal.TOO_OFTEN) : Optional.empty();
    }

    private Optional<WorksRefusal> keep(WorkSheet sheet, String digest, String tag) {
        byte[] author = seals.seal(sheet.name().strip() + "\n" + sheet.phone().strip(), sheet.id());
        intake.keep(sheet, digest, author, tag);
        return Optional.empty();
    }
}
