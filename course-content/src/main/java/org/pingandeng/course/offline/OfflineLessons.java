package org.pingandeng.course.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.ContentJson;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.hours.model.Terms;
import org.pingandeng.course.offline.model.LessonNow;
import org.pingandeng.course.offline.model.Limits;
import org.pingandeng.course.pack.LessonKind;
import org.pingandeng.course.programme.model.PlayerPolicy;
import org.pingandeng.course.programme.model.Programmes;
import org.pingandeng.course.programme.model.Rule;
import org.pingandeng.course.study.Enrolled;
import org.pingandeng.course.study.Presence;

/** What learners may keep, as it stands now, and what the dated rules say about it. */
@ApplicationScoped
class OfflineLessons {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    /** What needs no server to be studied. */
    private static final Set<LessonKind> KEPT =
            EnumSet.of(LessonKind.TEXT, LessonKind.PDF, LessonKind.VIDEO, LessonKind.AUDIO, LessonKind.GALLERY);

    @Inject
    Enrolled enrolled;

    @Inject
    Presence presence;

    @Inject
    Programmes programmes;

    @Inject
    Clock clock;

    OfflineLessons() {}

    OfflineLessons(Enrolled enrolled, Presence presence, Programmes programmes, Clock clock) {
        this.enrolled = enrolled;
        this.presence = presence;
        this.programmes = programmes;
        this.clock = clock;
    }

    Optional<Version> course(LearnerId learner, LessonId lesson) {
        return enrolled.course(learner, lesson);
    }

    Optional<LessonNow> now(LearnerId learner, LessonId id) {
        return course(learner, id)
                .map(version -> version.lesson(id)
                        .map(lesson -> new LessonNow(
                                terms(learner, version.code(), lesson),
                                version.withdrawn().containsKey(id),
                                digest(lesson),
                                version.publishedAt()))
                        .orElseThrow());
    }

    Optional<OfflineRefusal> refusal(Version version, Lesson lesson) {
        if (!KEPT.contains(lesson.kind())) {
            return Optional.of(OfflineRefusal.KIND);
        }
        return version.withdrawn().containsKey(lesson.id()) ? Optional.of(OfflineRefusal.WITHDRAWN) : Optional.empty();
    }

    /** By the programme's policy; where a film would have asked, what was watched waits for the next answer. */
    private Terms terms(LearnerId learner, String course, Lesson lesson) {
        PlayerPolicy policy = enrolled.policy(learner, course);
        return new Terms(
                lesson.seconds() * 1000L,
                lesson.kind().watched(),
                policy.seeking().ahead(lesson.seekAhead()),
                policy.fastest(),
                policy.fasterPercent(),
                presence.holds(learner, lesson, policy));
    }

    /** Of what is shown and how it counts; a better title makes no other lesson. */
    static String digest(Lesson lesson) {
        String shown = lesson.kind() + "|" + lesson.seconds() + "|" + lesson.seekAhead() + "|"
                + ContentJson.write(lesson.content());
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(shown.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Limits limits() {
        return new Limits(
                rule(Limits.KEEP_DAYS)
                        .map(rule -> Duration.ofDays(rule.value().longValue()))
                        .orElse(Limits.USUAL.keepAtMost()),
                rule(Limits.FASTEST)
                        .map(rule ->
                                Math.min(Terms.FASTEST / 100.0, rule.value().doubleValue()))
                        .orElse(Limits.USUAL.fastest()),
                rule(Limits.CLOCK_SECONDS)
                        .map(rule -> Duration.ofSeconds(rule.value().longValue()))
                        .orElse(Limits.USUAL.skew()));
    }

    private Optional<Rule> rule(String key) {
        return programmes.rule(key, LocalDate.ofInstant(clock.instant(), COUNTY));
    }
}
