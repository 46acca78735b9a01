package org.pingandeng.portal.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.campaign.model.ActivityRefusal;
import org.pingandeng.portal.campaign.model.BookingOrder;
import org.pingandeng.portal.plan.CountedRow;

/** People scan the code at the door; what they come to stands for the plan's targets of the play. */
class DoorTest {

    private static final LocalDate FROM = LocalDate.of(2031, 1, 1);
    private static final LocalDate TO = LocalDate.of(2031, 12, 31);

    private final CampaignHouse house = new CampaignHouse(Instant.parse("2031-06-10T02:00:00Z"));
    private BigDecimal shows;
    private BigDecimal audience;

    @BeforeEach
    void whatWasCountedBefore() {
        shows = counted("T6");
        audience = counted("T7");
    }

    private BigDecimal counted(String target) {
        return house.tell(() -> house.targets.counted(target, FROM, TO));
    }

    private DoorRoom.Arrival arrive(String code, UUID device, String phone, int heads) {
        Optional<DoorRoom.Scanned> scanned = house.tell(() -> house.door.scanned(code, device));
        return house.tell(
                () -> house.door.arrive(scanned.map(DoorRoom.Scanned::pass).orElse(""), device, phone, heads));
    }

    private DoorRoom.Door door(UUID show) {
        return house.tell(() -> house.door.door(show)).orElseThrow();
    }

    @Test
    void aBookingIsCountedWithAllItsPeopleAndOnlyOnce() {
        UUID show = house.planned(house.show(40));
        BookingOrder family = house.order(show, "13900000001", 3);
        house.book(family);
        house.book(house.order(show, "13900000002", 20));
        assertEquals(DoorRoom.Arrival.CLOSED, arrive(door(show).scan(), family.device(), "", 1));
        house.clock.pass(Duration.ofMinutes(70));
        assertEquals(DoorRoom.Arrival.NOTED, arrive(door(show).scan(), family.device(), "", 1));
        assertEquals(DoorRoom.Arrival.ALREADY, arrive(door(show).scan(), family.device(), "", 1));
        UUID other = UUID.randomUUID();
        assertEquals(DoorRoom.Arrival.NOTED, arrive(door(show).printed(), other, "13900000002", 0));
        assertEquals(DoorRoom.Arrival.ALREADY, arrive(door(show).printed(), UUID.randomUUID(), "13900000002", 0));
        assertEquals(DoorRoom.Arrival.NOTED, arrive(door(show).scan(), UUID.randomUUID(), "", 2));
        assertEquals(DoorRoom.Arrival.HEADS, arrive(door(show).scan(), UUID.randomUUID(), "", 6));
        assertEquals(25, door(show).there());
        assertEquals(BigDecimal.ONE, counted("T6").subtract(shows));
        assertEquals(BigDecimal.valueOf(25), counted("T7").subtract(audience));
    }

    @Test
    void anOldCodeOpensNoDoor() {
        UUID show = house.planned(house.show(40));
        house.clock.pass(Duration.ofMinutes(90));
        String old = door(show).scan();
        house.clock.pass(Duration.ofMinutes(2));
        assertEquals(DoorRoom.Arrival.OLD_CODE, arrive(old, UUID.randomUUID(), "", 1));
        assertEquals(DoorRoom.Arrival.OLD_CODE, arrive("x", UUID.randomUUID(), "", 1));
        assertEquals(0, door(show).there());
    }

    @Test
    void aPassOpensTheFormAgainOnItsOwnPhoneAndIsNotMadeLonger() {
        UUID show = house.planned(house.show(40));
        house.clock.pass(Duration.ofMinutes(90));
        UUID phone = UUID.randomUUID();
        String code = door(show).scan();
        String pass =
                house.tell(() -> house.door.scanned(code, phone)).orElseThrow().pass();
        house.clock.pass(Duration.ofMinutes(2));
        assertEquals(
                Optional.of(pass),
                house.tell(() -> house.door.scanned(pass, phone)).map(DoorRoom.Scanned::pass));
        assertEquals(Optional.empty(), house.tell(() -> house.door.scanned(pass, UUID.randomUUID())));
        house.clock.pass(Duration.ofMinutes(2));
        assertEquals(Optional.empty(), house.tell(() -> house.door.scanned(pass, phone)));
    }

    @Test
    void whatWasHeldIsNotCalledOff() {
        UUID show = house.planned(house.show(40));
        house.clock.pass(Duration.ofMinutes(90));
        arrive(door(show).scan(), UUID.randomUUID(), "", 2);
        house.clock.pass(Duration.ofMinutes(180));
        assertEquals(Optional.of(ActivityRefusal.HELD), house.tell(() -> house.desk.cancel(show, "停电")));
        assertEquals(BigDecimal.ONE, counted("T6").subtract(shows));
    }

    @Test
    void theOrganisersLastCountStandsBeforeTheDoor() {
        UUID show = house.planned(house.show(40));
        assertEquals(Optional.of(ActivityRefusal.COUNT), house.tell(() -> house.results.count(show, 300)));
        house.clock.pass(Duration.ofMinutes(130));
        arrive(door(show).scan(), UUID.randomUUID(), "", 2);
        assertEquals(Optional.empty(), house.tell(() -> house.results.count(show, 300)));
        assertEquals(Optional.empty(), house.tell(() -> house.results.count(show, 310)));
        assertEquals(Optional.of(ActivityRefusal.COUNT), house.tell(() -> house.results.count(show, -1)));
        assertEquals(BigDecimal.valueOf(310), counted("T7").subtract(audience));
        List<CountedRow> rows = house.tell(() -> house.targets.rows("T7", FROM, TO, 0, 100));
        CountedRow row = rows.stream()
                .filter(each -> each.address().endsWith(show.toString()))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2031, 6, 10), row.day());
        assertEquals(BigDecimal.valueOf(310), row.amount());
    }

    @Test
    void whatNobodySawAndWhatWasCalledOffCountsForNothing() {
        UUID empty = house.planned(house.show(40));
        UUID cancelled = house.planned(house.show(40));
        house.clock.pass(Duration.ofMinutes(90));
        arrive(door(cancelled).scan(), UUID.randomUUID(), "", 2);
        house.tell(() -> house.desk.cancel(cancelled, "停电"));
        assertEquals(0, door(empty).there());
        assertEquals(shows, counted("T6"));
        assertEquals(audience, counted("T7"));
    }

    @Test
    void aResultIsToldInWordsAndAPictureThatIsNoneIsRefused() {
        UUID show = house.planned(house.show(40));
        assertEquals(Optional.of(ActivityRefusal.WORDS), house.tell(() -> house.results.tell(show, " ", "")));
        assertEquals(Optional.empty(), house.tell(() -> house.results.tell(show, "演出顺利。", "")));
        assertEquals(Optional.empty(), house.tell(() -> house.results.tell(show, "演出顺利，观众满座。", "Full house.")));
        assertEquals(
                "演出顺利，观众满座。",
                house.tell(() -> house.programme.result(show)).orElseThrow().words());
        assertEquals(
                Optional.of(ActivityRefusal.PHOTO),
                house.tell(() -> house.results.show(show, new byte[] {1, 2}, "舞台")));
        assertEquals(
                Optional.of(ActivityRefusal.SHOWS), house.tell(() -> house.results.show(show, new byte[] {1}, "")));
        assertTrue(house.tell(() -> house.programme.photos(show)).isEmpty());
    }
}
