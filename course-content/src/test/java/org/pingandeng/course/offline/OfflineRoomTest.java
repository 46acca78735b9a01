package org.pingandeng.course.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.Text;
import org.pingandeng.course.hours.model.Attention;
import org.pingandeng.course.hours.model.Span;
import org.pingandeng.course.offline.HandedIn.Answer;
import org.pingandeng.course.offline.OfflineDesk.Decided;
import org.pingandeng.course.offline.model.AsideReason;
import org.pingandeng.course.offline.model.Keeping;
import org.pingandeng.course.offline.model.Limits;
import org.pingandeng.course.offline.model.Signed;
import org.pingandeng.course.offline.store.JdbcDevices;
import org.pingandeng.course.offline.store.JdbcRecords;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.programme.model.Rule;
import org.pingandeng.course.study.Report;

/** A phone keeps lessons of the small course, is away, and comes back. */
class OfflineRoomTest {

    @TempDir
    Path folder;

    private final LearnerId learner = new LearnerId(UUID.randomUUID());
    private final UUID workshop = UUID.randomUUID();
    private final UUID trainer = UUID.randomUUID();
    private final UUID signIn = UUID.randomUUID();
    private final List<String> trail = new ArrayList<>();
    private TestHouse house;
    private OfflineRoom room;
    private OfflineDesk desk;
    private String code;
    private LessonId text;
    private LessonId film;
    private Phone phone;

    @BeforeEach
    void keep() {
        house = new TestHouse(folder.resolve("media"));
        code = "off-" + UUID.randomUUID();
        house.open(folder.resolve("pack"), code, ",\"requiredSeconds\":180");
        text = LessonId.of(code, "l01");
        film = LessonId.of(code, "l03");
        house.programmeDesk.enrol(learner, code, Optional.of(workshop));
        JdbcRecords records = new JdbcRecords(house.database);
        JdbcDevices devices = new JdbcDevices(house.database);
        OfflineLessons lessons = new OfflineLessons(house.enrolled, house.presence, house.programmes, house.watch);
        OfflineCounting counting =
                new OfflineCounting(lessons, devices, records, house.ledger, house.desks, house.shelf, house.watch);
        room = new OfflineRoom(lessons, house.programmeDesk, devices, counting, house.ledger, house.watch);
        desk = new OfflineDesk(
                records,
                house.courses,
                house.ledger,
                house.shelf,
                (action, subject, detail) -> trail.add(action + " " + subject + " " + detail.get("why")),
                house.watch);
        phone = newPhone();
    }

    private Phone newPhone() {
        Phone fresh = new Phone(house.watch);
        assertEquals(Optional.empty(), room.register(learner, Optional.of(workshop), signIn, fresh.id, fresh.key()));
        return fresh;
    }

    private Keeping kept(Phone where, LessonId lesson) {
        return room.keep(learner, signIn, where.id, lesson).keeping().orElseThrow();
    }

    private Signed read(Phone where, Keeping keeping, long lasted) {
        house.watch.pass(lasted);
        return where.studied(keeping.lesson(), keeping.id(), 0, 0, lasted);
    }

    private List<String> handIn(Phone where, Signed... records) {
        return room.handIn(learner, signIn, where.id, List.of(records)).answers().stream()
                .map(OfflineRoomTest::said)
                .toList();
    }

    private static String said(Answer answer) {
        return answer.credited()
                + answer.reason().map(why -> " " + why + " " + answer.aside()).orElse("");
    }

    private long credited() {
        return house.ledger.credited(learner).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void studyWithoutNetworkIsCreditedOnceHoweverOftenItIsSent() {
        Keeping lesson = kept(phone, text);
        Signed first = read(phone, lesson, 15_000);
        Signed second = read(phone, lesson, 15_000);
        house.watch.pass(3_600_000);
        assertEquals(List.of("15000", "15000"), handIn(phone, second, first), "in whatever order they come");
        assertEquals(List.of("15000", "15000"), handIn(phone, first, second));
        assertEquals(30_000, credited());
        assertEquals(
                30,
                house.programmeDesk
                        .completion(learner, code)
                        .orElseThrow()
                        .standing()
                        .onlineSeconds());
        assertEquals(1, room.lines(learner, code).size(), "neighbours are put together");
        assertEquals(30_000, room.lines(learner, code).get(0).credited());
    }

    @Test
    void aWholeLessonWithoutNetworkIsDone() {
        Keeping lesson = kept(phone, film);
        house.watch.pass(60_000);
        assertEquals(List.of("60000"), handIn(phone, phone.studied(film, lesson.id(), 0, 60_000, 60_000)));
        assertTrue(house.programmeDesk
                .completion(learner, code)
                .orElseThrow()
                .lessons()
                .get(2)
                .done());
        assertEquals(60, house.room.lesson(learner, film).orElseThrow().place(), "it goes on where it was left");
    }

    @Test
    void whatWasChangedIsPutAsideAndAPersonCreditsItWithAReason() {
        Keeping lesson = kept(phone, text);
        Signed honest = read(phone, lesson, 15_000);
        Signed next = read(phone, lesson, 15_000);
        house.watch.pass(60_000);
        assertEquals(List.of("0 SIGNATURE_BROKEN 30000", "15000"), handIn(phone, Phone.longer(honest, 30_000), next));

        LearnerScope within = LearnerScope.of(Set.of(workshop));
        assertEquals(
                List.of(),
                desk.aside(LearnerScope.of(Set.of(UUID.randomUUID())), true),
                "the neighbour's trainer sees nothing");
        OfflineLine aside = desk.aside(within, true).get(0);
        assertEquals("SIGNATURE_BROKEN", aside.reason());
        assertEquals("看不见的气体", aside.title().zh());
        assertEquals(
                Optional.of(OfflineRefusal.NO_REASON),
                desk.decide(aside.records(), true, " ", trainer, within).refusal());
        assertEquals(
                Optional.of(OfflineRefusal.DECIDED),
                desk.decide(aside.records(), true, "示例", trainer, LearnerScope.of(Set.of(UUID.randomUUID())))
                        .refusal());
        Decided decided = desk.decide(aside.records(), true, "看过本人手机，确实学了", trainer, within);
        assertEquals(30_000, decided.credited());
        assertEquals(45_000, credited());
        assertEquals(List.of("offline.credited " + learner + " 看过本人手机，确实学了"), trail);
        assertEquals(
                Optional.of(OfflineRefusal.DECIDED),
                desk.decide(aside.records(), false, "再来一次", trainer, within).refusal(),
                "once and for all");
        assertEquals(List.of(), desk.aside(within, true));
        assertEquals(30_000, desk.aside(within, false).get(0).decided());
        assertTrue(room.lines(learner, code).stream().anyMatch(line -> line.decided() == 30_000));
    }

    @Test
    void whatWasDeclinedIsNotCounted() {
        Keeping lesson = kept(phone, text);
        Signed honest = read(phone, lesson, 15_000);
        handIn(phone, Phone.longer(honest, 50_000));
        OfflineLine aside = desk.aside(LearnerScope.of(Set.of(workshop)), true).get(0);
        assertEquals(
                0,
                desk.decide(aside.records(), false, "记录被改过", trainer, LearnerScope.EVERYBODY)
                        .credited());
        assertEquals(0, credited());
        assertEquals(
                "记录被改过",
                room.lines(learner, code).get(0).decision().orElseThrow().why());
    }

    @Test
    void twoPhonesAtTheSameTimeAreOnePerson() {
        Phone second = newPhone();
        Keeping here = kept(phone, text);
        Keeping there = kept(second, film);
        house.watch.pass(40_000);
        Signed reading = phone.studied(text, here.id(), 0, 0, 40_000);
        Signed watching = second.studied(film, there.id(), 0, 40_000, 40_000);
        house.watch.pass(600_000);
        assertEquals(List.of("40000"), handIn(phone, reading));
        assertEquals(List.of("0 COUNTED_ELSEWHERE 40000"), handIn(second, watching));
        assertEquals(40_000, credited());
    }

    @Test
    void studyWithNetworkAtTheSameTimeCountsOnceWhicheverComesFirst() {
        Keeping here = kept(phone, text);
        UUID tab = UUID.randomUUID();
        String token = house.heartbeats
                .open(learner, film, tab, true, Optional.empty())
                .orElseThrow()
                .token();
        house.watch.pass(30_000);
        Signed reading = phone.studied(text, here.id(), 0, 0, 30_000);
        handIn(phone, reading);
        house.heartbeats.report(
                learner,
                film,
                tab,
                new Report(token, List.of(new Span(Attention.ACTIVE, 0, 30_000, 30_000)), 30, false),
                Optional.empty());
        assertEquals(30_000, credited());
    }

    @Test
    void timeThatCountedWithNetworkIsNotCountedAgain() {
        Keeping here = kept(phone, text);
        UUID tab = UUID.randomUUID();
        String token = house.heartbeats
                .open(learner, film, tab, true, Optional.empty())
                .orElseThrow()
                .token();
        house.watch.pass(30_000);
        house.heartbeats.report(
                learner,
                film,
                tab,
                new Report(token, List.of(new Span(Attention.ACTIVE, 0, 30_000, 30_000)), 30, false),
                Optional.empty());
        Signed reading = phone.studied(text, here.id(), 0, 0, 30_000);
        assertEquals(List.of("0 COUNTED_ELSEWHERE 30000"), handIn(phone, reading));
        assertEquals(30_000, credited());
    }

    @Test
    void anotherPersonsDeviceIsNobodysBusiness() {
        LearnerId stranger = new LearnerId(UUID.randomUUID());
        house.programmeDesk.enrol(stranger, code, Optional.empty());
        assertEquals(
                Optional.of(OfflineRefusal.NO_DEVICE),
                room.register(stranger, Optional.empty(), UUID.randomUUID(), phone.id, phone.key()));
        assertEquals(
                Optional.of(OfflineRefusal.NO_DEVICE),
                room.keep(stranger, UUID.randomUUID(), phone.id, text).refusal());
        assertEquals(
                Optional.of(OfflineRefusal.NO_DEVICE),
                room.handIn(stranger, UUID.randomUUID(), phone.id, List.of()).refusal());
    }

    @Test
    void whoSignedOffStudiesForNobody() {
        Keeping lesson = kept(phone, text);
        room.signedOff(signIn);
        house.watch.pass(600_000);
        Signed away = read(phone, lesson, 15_000);
        house.watch.pass(600_000);
        assertEquals(List.of("0 AFTER_SIGN_OFF 15000"), handIn(phone, away));
        house.watch.pass(600_000);
        assertEquals(List.of("15000"), handIn(phone, read(phone, lesson, 15_000)));
    }

    @Test
    void aWithdrawnLessonIsNeitherKeptNorCreditedByItself() {
        Keeping lesson = kept(phone, text);
        Signed studied = read(phone, lesson, 15_000);
        UUID version = house.courses.taught(code).orElseThrow().id();
        house.caller.id = null;
        assertEquals(Optional.empty(), house.withdrawals.lesson(version, code, text, true, "示例：写错了"));
        assertEquals(
                Optional.of(OfflineRefusal.WITHDRAWN),
                room.keep(learner, signIn, phone.id, text).refusal());
        assertEquals(List.of("0 LESSON_WITHDRAWN 15000"), handIn(phone, studied));
    }

    @Test
    void howLongALessonMayBeKeptIsADatedRule() {
        house.programmes.put(new Rule(
                Limits.KEEP_DAYS,
                BigDecimal.TEN,
                "day",
                LocalDate.of(2027, 6, 1),
                Optional.empty(),
                new Text("示例", "Sample"),
                "示例",
                "proposal"));
        house.watch.pass(250 * 86_400_000L);
        Keeping lesson = kept(phone, text);
        house.watch.pass(11 * 86_400_000L);
        assertEquals(List.of("0 KEPT_TOO_LONG 15000"), handIn(phone, read(phone, lesson, 15_000)));
    }

    @Test
    void keepingAgainIsTheSameKeeping() {
        Keeping first = kept(phone, text);
        assertEquals(first, kept(phone, text));
        house.watch.pass(20 * 86_400_000L);
        assertTrue(!first.equals(kept(phone, text)), "near its end it is kept anew");
        assertEquals(
                Optional.of(OfflineRefusal.NO_LESSON),
                room.keep(learner, signIn, phone.id, LessonId.of(code, "l99")).refusal());
        assertEquals(
                Optional.of(OfflineRefusal.KEY),
                room.register(learner, Optional.empty(), signIn, UUID.randomUUID(), new byte[] {1, 2}));
    }

    @Test
    void theShelfTellsWhatMayBeKept() {
        OfflineShelf shelf = room.shelves(learner).get(0);
        assertEquals(code, shelf.code());
        assertEquals(3, shelf.lessons().size());
        assertTrue(shelf.lessons().stream().allMatch(lesson -> lesson.refusal().isEmpty()));
    }

    @Test
    void recordsAreOnlyAppendedTo() {
        Keeping lesson = kept(phone, text);
        handIn(phone, read(phone, lesson, 15_000));
        assertThrows(
                IllegalStateException.class,
                () -> house.database.change(
                        "update course.offline_record set credited_ms = 1 where learner = ?", learner.value()));
        assertEquals(
                Optional.of(OfflineRefusal.TOO_MANY),
                room.handIn(learner, signIn, phone.id, java.util.Collections.nCopies(201, read(phone, lesson, 1_000)))
                        .refusal());
        assertEquals(
                Optional.of(AsideReason.CHAIN_BROKEN),
                room.handIn(learner, signIn, phone.id, List.of(another(lesson)))
                        .answers()
                        .get(0)
                        .reason());
    }

    /** Another record under the number of the first. */
    private Signed another(Keeping lesson) {
        Phone copy = new Phone(house.watch);
        return copy.studied(text, lesson.id(), 0, 0, 5_000);
    }
}
