package org.pingandeng.portal.community;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.community.model.Applicant;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Applications;
import org.pingandeng.portal.community.model.Ground;
import org.pingandeng.portal.community.model.Injuries;
import org.pingandeng.portal.community.model.Project;
import org.pingandeng.portal.community.model.Scheme;
import org.pingandeng.portal.community.model.Schemes;
import org.pingandeng.portal.community.model.Sheet;
import org.pingandeng.portal.community.model.TitleLevel;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.community.model.TitleStep;

/** Where a village, a school or an enterprise applies for titles and keeps those it has. */
@ApplicationScoped
public class TitleDesk {

    private static final int MOST_FILES = 8;
    private static final int LONGEST = 4000;

    @Inject
    TitleHouse house;

    @Inject
    Applicants applicants;

    @Inject
    Applications applications;

    @Inject
    Schemes schemes;

    @Inject
    TitleFiles files;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * An application as its applicant sees it.
     *
     * @param about the application
     * @param draft what is filled in so far
     * @param open whether it may be filled in now
     */
    public record Opened(Application about, Sheet draft, boolean open) {}

    /** For whom the visitor applies; empty where they belong to nobody who may. */
    @RolesAllowed(CommunityPermissions.APPLY)
    @Transactional
    public Optional<Applicant> mine() {
        return applicants.mine();
    }

    /** What the visitor's organisation may apply for, in the versions in force today. */
    @RolesAllowed(CommunityPermissions.APPLY)
    @Transactional
    public List<Scheme> offers() {
        String kind = applicants.mine().map(Applicant::kind).orElse("");
        return SchemeShelf.inForce(schemes.all(), house.today()).stream()
                .filter(each -> each.rules().applicants().contains(kind))
                .toList();
    }

    /** Applications and titles of the visitor's organisation, the latest first. */
    @RolesAllowed(CommunityPermissions.APPLY)
    @Transactional
    public List<Application> all() {
        return applicants.mine().map(each -> applications.of(each.id())).orElse(List.of());
    }

    /**
     * What came of beginning.
     *
     * @param id the application; null where it was refused
     * @param refusal why not
     */
    public record Begun(UUID id, Optional<TitleRefusal> refusal) {}

    /** Begins an application; it goes by the version in force today, whatever comes later. */
    @RolesAllowed(CommunityPermissions.APPLY)
    @Transactional
    public Begun begin(@NotNull String code, @NotNull TitleLevel level) {
        Optional<Applicant> who = applicants.mine();
        Optional<Scheme> scheme =
                offers().stream().filter(each -> each.code().equals(code)).findFirst();
        if (who.isEmpty()
                || scheme.filter(each -> each.takes(who.get().kind(), level)).isEmpty()) {
            return new Begun(null, Optional.of(TitleRefusal.NOT_OPEN_TO_YOU));
        }
        LocalDate today = house.today();
        boolean held = applications.of(who.get().id()).stream()
                .filter(each -> each.scheme().code().equals(code) && each.level() == level)
                .anyMatch(each -> !each.renewable(today));
        if (held) {
            return new Begun(null, Optional.of(TitleRefusal.HELD));
        }
        Application begun =
                new Application(UUID.randomUUID(), scheme.get(), level, who.get(), List.of(), clock.instant());
        if (!applications.begin(begun, visitor.person().value())) {
            return new Begun(null, Optional.of(TitleRefusal.UNDER_WAY));
        }
        trail.record(
                "title.begun",
                begun.id().toString(),
                Map.of("owner", who.get().id().toString(), "scheme", code, "level", level.name()));
        return new Begun(begun.id(), Optional.empty());
    }

    /** Opens an application of the visitor's organisation. */
    @RolesAllowed(CommunityPermissions.APPLY)
    @Transactional
    public Optional<Opened> open(@NotNull UUID id) {
        return house.seen(id)
                .filter(each -> house.actor().of(each.applicant()))
                .map(each -> new Opened(
                        each,
                        applications.draft(id, each.applicant().id()),
                        new Ground(each, house.actor()).fill().isEmpty()));
    }

    /**
     * What came of keeping a draft.
     *
     * @param at the server's time; null where it was not kept
     * @param refusal why not
     */
    public record Kept(Instant at, Optional<TitleRefusal> refusal) {}

    /** Keeps what was typed; fields that are not named stay as they are. */
    @RolesAllowed(CommunityPermissions.APPLY)
    @Transactional
    public Kept keep(@NotNull UUID id, @NotNull Map<String, String> fields) {
        Optional<TitleRefusal> refusal = house.refusal(id, (ground, about) -> ground.fill());
        if (refusal.isPresent()) {
            return new Kept(null, refusal);
        }
        if (fields.values().stream().anyMatch(each -> each.length() > LONGEST)) {
            return new Kept(null, Optional.of(TitleRefusal.UNREADABLE));
        }
        Application about = applications.find(id).orElseThrow();
        applications.keep(id, about.applicant().id(), Sheet.known(fields, about.scheme()), clock.instant());
        return new Kept(clock.instant(), Optional.empty());
    }

    /** Puts a document or photograph beside a criterion. */
    @RolesAllowed(CommunityPermissions.APPLY)
    @Transactional
    public Optional<TitleRefusal> attach(
            @NotNull UUID id, @NotNull String criterion, @NotNull InputStream in, @NotNull String name) {
        Optional<TitleRefusal> refusal = house.refusal(id, (ground, about) -> ground.fill());
        if (refusal.isPresent()) {
            return refusal;
        }
        Application about = applications.find(id).orElseThrow();
        UUID writer = about.applicant().id();
        if (about.scheme().leaf(criterion).isEmpty()) {
            return Optional.of(TitleRefusal.NOT_THERE);
        }
        if (applications.draft(id, writer).filesOf(criterion).size() >= MOST_FILES) {
            return Optional.of(TitleRefusal.FILES_FULL);
        }
        Optional<MediaFile> taken = files.take(in, name, false);
        taken.ifPresent(file -> applications.attach(
                id, writer, new Sheet.Attached(criterion, file.id().digest(), shown(name)), clock.instant()));
        return taken.isPresent() ? Optional.empty() : Optional.of(TitleRefusal.FILE);
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        return plain.isEmpty() ? "file" : plain.substring(0, Math.min(120, plain.length()));
    }

    /** Takes a file away again; what was handed in with it keeps it. */
    @RolesAllowed(CommunityPermissions.APPLY)
    @Transactional
    public Optional<TitleRefusal> detach(@NotNull UUID id, @NotNull String criterion, @NotNull String digest) {
        Optional<TitleRefusal> refusal = house.refusal(id, (ground, about) -> ground.fill());
        if (refusal.isEmpty()) {
            UUID writer = applications.find(id).orElseThrow().applicant().id();
            applications.detach(id, writer, criterion, digest);
        }
        return refusal;
    }

    /** Hands in, if nothing is missing. */
    @RolesAllowed(CommunityPermissions.APPLY)
    @Transactional
    public Optional<TitleRefusal> handIn(@NotNull UUID id, @NotNull String words) {
        return house.take(
                id,
                (ground, about) -> ground.handIn(draft(about)),
                about -> new TitleHouse.Move(TitleStep.Kind.HANDED_IN, words.strip(), Map.of(), draft(about)));
    }

    private Sheet draft(Application about) {
        return applications.draft(about.id(), about.applicant().id());
    }

    /** Takes an application back. */
    @RolesAllowed(CommunityPermissions.APPLY)
    @Transactional
    public Optional<TitleRefusal> takeBack(@NotNull UUID id, @NotNull String words) {
        return house.take(
                id,
                (ground, about) -> ground.takeBack(),
                about -> TitleHouse.Move.of(TitleStep.Kind.TAKEN_BACK, words));
    }

    /**
     * Reports a year of a title that is held.
     *
     * @param id which application
     * @param year the year
     * @param injured how many people were hurt
     * @param projects a line each, as in the application
     * @param words what else is to be said
     * @return why not, or empty
     */
    @RolesAllowed(CommunityPermissions.APPLY)
    @Transactional
    public Optional<TitleRefusal> report(
            @NotNull UUID id, int year, @NotNull String injured, @NotNull String projects, @NotNull String words) {
        String line = year + " | " + injured.strip();
        boolean readable = Injuries.readable(line) && Project.readable(projects) && !words.isBlank();
        Map<String, String> detail =
                Map.of("year", String.valueOf(year), "injured", injured.strip(), "projects", projects.strip());
        return house.take(
                id,
                (ground, about) -> ground.report(year, house.today())
                        .or(() -> readable ? Optional.empty() : Optional.of(TitleRefusal.UNREADABLE)),
                about -> new TitleHouse.Move(TitleStep.Kind.REPORTED, words.strip(), detail, null));
    }
}
