package org.pingandeng.course.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.pack.scorm.ScormItem;
import org.pingandeng.course.scorm.model.Attempts;
import org.pingandeng.course.scorm.model.CommitRefusal;
import org.pingandeng.course.scorm.model.Launch;
import org.pingandeng.course.scorm.model.PackageId;
import org.pingandeng.course.scorm.model.Packages;
import org.pingandeng.course.scorm.model.PartStanding;
import org.pingandeng.course.scorm.model.Resumption;
import org.pingandeng.course.scorm.model.ScormState;
import org.pingandeng.course.scorm.model.StoredPackage;

/**
 * Opens parts of packages and takes what they say, in the running transaction. Who may open which lesson is decided by
 * those who ask. Only the newest launch of a part may commit; the same commit twice changes nothing.
 */
@ApplicationScoped
public class PackageRuns {

    /** With a commit every few seconds that is a long day. */
    private static final int COMMITS_AT_MOST = 5_000;

    @Inject
    Packages packages;

    @Inject
    Attempts attempts;

    @Inject
    Clock clock;

    /** For the container. */
    public PackageRuns() {}

    /**
     * Runs put together by hand.
     *
     * @param packages all packages
     * @param attempts what learners did with them
     * @param clock the time
     */
    public PackageRuns(Packages packages, Attempts attempts, Clock clock) {
        this.packages = packages;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * One package.
     *
     * @param id its name
     * @return the package, or empty
     */
    public Optional<StoredPackage> find(PackageId id) {
        return packages.find(id);
    }

    /**
     * Where a learner stands with a lesson's parts.
     *
     * @param learner who
     * @param lesson which
     * @return by the part's identifier
     */
    public Map<String, PartStanding> standings(LearnerId learner, LessonId lesson) {
        Map<String, PartStanding> all = new TreeMap<>();
        attempts.standings(learner, lesson).forEach(each -> all.put(each.item(), each));
        return all;
    }

    /**
     * Whether a learner has done a lesson's package, now or at some time before.
     *
     * @param learner who
     * @param lesson which
     * @return true when no part is left
     */
    public boolean finished(LearnerId learner, LessonId lesson) {
        return attempts.done(learner).contains(lesson);
    }

    /**
     * A part that was opened.
     *
     * @param resumption what it is told at its beginning
     * @param standing where the learner stands with it
     * @param finished whether the whole package is done with this
     */
    public record Begun(Resumption resumption, PartStanding standing, boolean finished) {}

    /**
     * Opens a part. A part that is no SCO is done by being opened.
     *
     * @param learner who
     * @param owner the learner's organisation, if any
     * @param lesson in which lesson
     * @param scorm of which package
     * @param item the part's identifier
     * @return what it is told, or empty when the package has no such part
     */
    public Optional<Begun> begin(
            LearnerId learner, Optional<UUID> owner, LessonId lesson, PackageId scorm, String item) {
        Optional<StoredPackage> found = packages.find(scorm);
        Optional<ScormItem> part = found.flatMap(each -> each.scorm().launchable(item));
        return part.map(each -> {
            Instant now = clock.instant();
            UUID id = UUID.randomUUID();
            attempts.add(new Launch(id, learner, owner, lesson, scorm, item, now));
            Optional<PartStanding> before = attempts.hold(learner, lesson, item);
            Instant seen = each.launch().sco() ? null : now;
            PartStanding standing =
                    before.map(known -> known.reopened(id)).orElseGet(() -> PartStanding.begun(item, id, seen));
            attempts.put(learner, lesson, standing, now);
            boolean finished = settle(learner, lesson, found.get());
            return new Begun(Resumption.of(found.get().scorm().version(), each, standing), standing, finished);
        });
    }

    /**
     * What came of a commit.
     *
     * @param refusal why it was not kept; empty when it was, now or before
     * @param element the element that is wrong, or blank
     * @param standing where the part stands now; null where it is nobody's
     * @param finished whether the whole package is done with this
     */
    public record Committed(Optional<CommitRefusal> refusal, String element, PartStanding standing, boolean finished) {

        private static Committed refused(CommitRefusal why, String element, PartStanding standing) {
            return new Committed(Optional.of(why), element, standing, false);
        }
    }

    /**
     * Takes a commit.
     *
     * @param learner whose
     * @param launch of which launch
     * @param sequence its number, from 1
     * @param ended whether the part was closed with it
     * @param said elements by name
     * @return what came of it
     */
    public Committed commit(LearnerId learner, UUID launch, int sequence, boolean ended, Map<String, String> said) {
        Optional<Launch> opened = attempts.launch(learner, launch);
        Optional<StoredPackage> scorm = opened.flatMap(each -> packages.find(each.scorm()));
        if (scorm.isEmpty()) {
            return Committed.refused(CommitRefusal.NO_LAUNCH, "", null);
        }
        PartStanding standing = attempts.hold(
                        learner, opened.get().lesson(), opened.get().item())
                .orElseThrow();
        byte[] digest = digest(said, ended);
        Optional<Attempts.Kept> same = attempts.commit(launch, sequence);
        if (same.isPresent()) {
            return MessageDigest.isEqual(same.get().digest(), digest)
                    ? new Committed(Optional.empty(), "", standing, false)
                    : Committed.refused(CommitRefusal.OTHER_CONTENT, "", standing);
        }
        Optional<CommitRefusal> order = order(launch, sequence, standing);
        if (order.isPresent()) {
            return Committed.refused(order.get(), "", standing);
        }
        return judge(opened.get(), scorm.get(), standing, said, new Attempts.Kept(sequence, digest), ended);
    }

    private Optional<CommitRefusal> order(UUID launch, int sequence, PartStanding standing) {
        if (!standing.launch().equals(launch)) {
            return Optional.of(CommitRefusal.TAKEN_OVER);
        }
        if (sequence > COMMITS_AT_MOST) {
            return Optional.of(CommitRefusal.TOO_MANY);
        }
        int next = attempts.last(launch).map(Attempts.Kept::sequence).orElse(0) + 1;
        return sequence == next ? Optional.empty() : Optional.of(CommitRefusal.OUT_OF_ORDER);
    }

    private Committed judge(
            Launch launch,
            StoredPackage scorm,
            PartStanding before,
            Map<String, String> said,
            Attempts.Kept kept,
            boolean ended) {
        ScormItem part = scorm.scorm().launchable(launch.item()).orElseThrow();
        ScormState.Reading reading = ScormState.read(scorm.scorm().version(), part.launch(), said, ended);
        if (reading.refusal().isPresent()) {
            return Committed.refused(reading.refusal().get(), reading.element(), before);
        }
        Instant now = clock.instant();
        ScormState state = reading.state().orElseThrow();
        attempts.append(launch.id(), kept, state.cmi(), ended, now);
        PartStanding after = before.after(state, ended, now);
        attempts.put(launch.learner(), launch.lesson(), after, now);
        boolean finished = !before.done() && after.done() && settle(launch.learner(), launch.lesson(), scorm);
        return new Committed(Optional.empty(), "", after, finished);
    }

    /** A package is done when each part that can be opened is. */
    private boolean settle(LearnerId learner, LessonId lesson, StoredPackage scorm) {
        Map<String, PartStanding> standings = standings(learner, lesson);
        boolean all = scorm.scorm().launchable().stream()
                .allMatch(part -> standings.containsKey(part.id())
                        && standings.get(part.id()).done());
        return all && attempts.done(learner, lesson, scorm.id(), clock.instant());
    }

    private static byte[] digest(Map<String, String> said, boolean ended) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(said).forEach((element, value) -> {
                String line = element + "=" + String.valueOf(value).length() + ":" + value + "\n";
                sha.update(line.getBytes(StandardCharsets.UTF_8));
            });
            return sha.digest(new byte[] {(byte) (ended ? 1 : 0)});
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
