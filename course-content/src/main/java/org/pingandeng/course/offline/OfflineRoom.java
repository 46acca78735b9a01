package org.pingandeng.course.offline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.hours.model.Ledger;
import org.pingandeng.course.offline.model.Chain;
import org.pingandeng.course.offline.model.ChainEnd;
import org.pingandeng.course.offline.model.Device;
import org.pingandeng.course.offline.model.Devices;
import org.pingandeng.course.offline.model.Keeping;
import org.pingandeng.course.offline.model.Limits;
import org.pingandeng.course.offline.model.Signed;
import org.pingandeng.course.programme.ProgrammeDesk;

/** A learner's devices: what they may keep, what they keep, and what they bring back. */
@ApplicationScoped
public class OfflineRoom {

    /** More records than this are not taken at once. */
    public static final int RECORDS_AT_MOST = 200;

    @Inject
    OfflineLessons lessons;

    @Inject
    ProgrammeDesk programmes;

    @Inject
    Devices devices;

    @Inject
    OfflineCounting counting;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /** For the container. */
    public OfflineRoom() {}

    OfflineRoom(
            OfflineLessons lessons,
            ProgrammeDesk programmes,
            Devices devices,
            OfflineCounting counting,
            Ledger ledger,
            Clock clock) {
        this.lessons = lessons;
        this.programmes = programmes;
        this.devices = devices;
        this.counting = counting;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What came of keeping a lesson.
     *
     * @param keeping the keeping, if there is one now
     * @param refusal why not, if there is none
     */
    public record Keep(Optional<Keeping> keeping, Optional<OfflineRefusal> refusal) {

        private static Keep refused(OfflineRefusal why) {
            return new Keep(Optional.empty(), Optional.of(why));
        }
    }

    /**
     * Takes a device in; again changes nothing.
     *
     * @param learner whose
     * @param owner the learner's organisation, if any
     * @param signIn with which sign-in
     * @param id chosen by the browser
     * @param key its public key (SubjectPublicKeyInfo, P-256)
     * @return why not, or empty when the device is there
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<OfflineRefusal> register(
            LearnerId learner, Optional<UUID> owner, UUID signIn, UUID id, byte[] key) {
        if (Chain.key(key).isEmpty()) {
            return Optional.of(OfflineRefusal.KEY);
        }
        Instant now = clock.instant();
        devices.add(new Device(id, learner, owner, key, signIn, now, Optional.empty(), ChainEnd.beginning(id, now)));
        return used(learner, signIn, id).isPresent() ? Optional.empty() : Optional.of(OfflineRefusal.NO_DEVICE);
    }

    private Optional<Device> used(LearnerId learner, UUID signIn, UUID id) {
        Optional<Device> device = devices.hold(learner, id);
        if (device.isEmpty()) {
            return device;
        }
        devices.signedOn(id, signIn, clock.instant());
        return devices.hold(learner, id);
    }

    /**
     * Keeps a lesson on a device. Keeping it again, as it was, changes nothing as long as the rule lets it be studied.
     *
     * @param learner whose
     * @param signIn with which sign-in
     * @param device where
     * @param lesson which
     * @return the keeping, or why not
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Keep keep(LearnerId learner, UUID signIn, UUID device, LessonId lesson) {
        if (used(learner, signIn, device).isEmpty()) {
            return Keep.refused(OfflineRefusal.NO_DEVICE);
        }
        Optional<Version> version = lessons.course(learner, lesson);
        if (version.isEmpty()) {
            return Keep.refused(OfflineRefusal.NO_LESSON);
        }
        return lessons.refusal(version.get(), version.get().lesson(lesson).orElseThrow())
                .map(Keep::refused)
                .orElseGet(() -> kept(device, version.get(), lesson));
    }

    private Keep kept(UUID device, Version version, LessonId lesson) {
        String digest = OfflineLessons.digest(version.lesson(lesson).orElseThrow());
        Instant now = clock.instant();
        Instant since = now.minus(lessons.limits().keepAtMost().dividedBy(2));
        Optional<Keeping> same = devices.keepings(device).stream()
                .filter(each -> each.lesson().equals(lesson) && each.digest().equals(digest))
                .filter(each -> each.at().isAfter(since))
                .findFirst();
        Keeping keeping =
                same.orElseGet(() -> new Keeping(UUID.randomUUID(), device, lesson, version.code(), digest, now));
        if (same.isEmpty()) {
            devices.keep(keeping);
        }
        return new Keep(Optional.of(keeping), Optional.empty());
    }

    /**
     * What a learner may keep: the lessons of their programmes.
     *
     * @param learner who
     * @return a shelf for each programme
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public List<OfflineShelf> shelves(LearnerId learner) {
        Limits limits = lessons.limits();
        return programmes.completions(learner).stream()
                .map(completion -> new OfflineShelf(
                        completion.programme().code(),
                        completion.programme().title(),
                        completion.programme().courses().stream()
                                .flatMap(course -> course.lessons().stream())
                                .map(lesson -> LessonId.parse(lesson.id()))
                                .flatMap(lesson -> one(learner, lesson, limits).stream())
                                .toList()))
                .toList();
    }

    /**
     * One lesson as a learner may keep it.
     *
     * @param learner who
     * @param lesson which
     * @return the lesson, or empty when the learner is in no programme with it
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public Optional<OfflineShelf.Kept> lesson(LearnerId learner, LessonId lesson) {
        return one(learner, lesson, lessons.limits());
    }

    private Optional<OfflineShelf.Kept> one(LearnerId learner, LessonId id, Limits limits) {
        return lessons.course(learner, id)
                .flatMap(version -> version.lesson(id)
                        .map(lesson -> new OfflineShelf.Kept(
                                lesson,
                                OfflineLessons.digest(lesson),
                                lessons.refusal(version, lesson),
                                ledger.counted(learner, id),
                                limits)));
    }

    /**
     * Takes what a device recorded. Each record is judged once; the same again is answered as before.
     *
     * @param learner whose
     * @param signIn with which sign-in
     * @param device which
     * @param records what it recorded, in any order
     * @return what came of each
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public HandedIn handIn(LearnerId learner, UUID signIn, UUID device, List<Signed> records) {
        if (records.size() > RECORDS_AT_MOST) {
            return HandedIn.refused(OfflineRefusal.TOO_MANY);
        }
        Optional<Device> found = used(learner, signIn, device);
        if (found.isEmpty()) {
            return HandedIn.refused(OfflineRefusal.NO_DEVICE);
        }
        List<Signed> sorted = new ArrayList<>(records);
        sorted.sort(Comparator.comparingLong(each -> each.watched().sequence()));
        return new HandedIn(Optional.empty(), counting.count(found.get(), lessons.limits(), sorted));
    }

    /**
     * A sign-in ends: its person is signed off from the device that used it last.
     *
     * @param signIn which
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public void signedOff(UUID signIn) {
        devices.signedOff(signIn, clock.instant());
    }

    /**
     * What a learner's devices brought back for a programme, the newest first.
     *
     * @param learner whose
     * @param programme its code
     * @return lines put together; empty when there are none
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public List<OfflineLine> lines(LearnerId learner, String programme) {
        return programmes
                .completion(learner, programme)
                .map(completion -> counting.lines(learner, completion))
                .orElse(List.of());
    }
}
