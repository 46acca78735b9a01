package org.pingandeng.portal.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.ActivityPlan;
import org.pingandeng.portal.campaign.model.ActivityRefusal;
import org.pingandeng.portal.campaign.model.BookingOrder;
import org.pingandeng.portal.campaign.model.BookingRefusal;

/** Villagers book seats of a show: never more than there are, those who wait get what others give back. */
class BookingTest {

    private static final int CROWD = 12;

    private final CampaignHouse house = new CampaignHouse(Instant.parse("2026-06-10T02:00:00Z"));

    private Activity now(UUID id) {
        return house.tell(() -> house.programme.find(id)).orElseThrow();
    }

    @Test
    void seatsGoInTheOrderOfRequestsAndFreeOnesToThoseWhoWait() {
        UUID show = house.planned(house.show(10));
        String family = house.book(house.order(show, "13900000001", 4)).ticket();
        String village = house.book(house.order(show, "13900000002", 6)).ticket();
        String late = house.book(house.order(show, "13900000003", 5)).ticket();
        String small = house.book(house.order(show, "13900000004", 2)).ticket();
        assertEquals(List.of("SEATED", "SEATED", "WAITING", "WAITING"), states(family, village, late, small));
        assertTrue(house.tell(() -> house.room.giveBack(family)));
        assertEquals(List.of("WITHDRAWN", "SEATED", "WAITING", "SEATED"), states(family, village, late, small));
        assertTrue(house.tell(() -> house.room.giveBack(family)), "again changes nothing");
        assertTrue(house.tell(() -> house.room.giveBack(village)));
        assertEquals("SEATED", house.state(late));
        assertEquals(7, now(show).taken());
        assertEquals(0, now(show).waiting());
    }

    @Test
    void whoeverWaitedIsToldByANoticeOrByTheTicketAndTheOfficeSeesWhomToCall() {
        UUID show = house.planned(house.show(4));
        String first = house.book(house.order(show, "13900000001", 4)).ticket();
        UUID person = UUID.randomUUID();
        house.enter(person);
        String known = house.book(house.order(show, "13900000002", 2)).ticket();
        house.enterOffice();
        String called = house.book(house.order(show, "13900000003", 2)).ticket();
        assertEquals(List.of(), house.notices(person));
        house.clock.pass(Duration.ofMinutes(5));
        house.tell(() -> house.room.giveBack(first));
        assertEquals(List.of("/activity/ticket?t=" + known), house.notices(person));
        house.tell(() -> house.room.giveBack(first));
        assertEquals(1, house.notices(person).size(), "told once");
        var ticket = house.tell(() -> house.room.look(called)).orElseThrow().booking();
        assertEquals("PROMOTED", ticket.told());
        assertEquals(house.clock.instant(), ticket.promotedAt());
        assertEquals(
                List.of("WITHDRAWN", "PROMOTED", "PROMOTED"),
                house.tell(() -> house.desk.guests(show, 0, 10)).stream()
                        .map(each -> each.booking().told())
                        .toList());
    }

    private List<String> states(String... tickets) {
        return List.of(tickets).stream().map(house::state).toList();
    }

    @Test
    void aCrowdAtOnceGetsNoSeatTwice() throws Exception {
        UUID show = house.planned(house.show(10));
        ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
        CyclicBarrier together = new CyclicBarrier(CROWD);
        List<Future<String>> asked = new ArrayList<>();
        for (int at = 0; at < CROWD; at++) {
            BookingOrder order = house.order(show, "13800000000", 1 + at % 3);
            BookingOrder own = new BookingOrder(
                    order.id(), show, order.name(), "138000000" + (10 + at), "", order.heads(), order.device());
            Callable<String> story = () -> {
                together.await();
                return house.book(own).ticket();
            };
            asked.add(crowd.submit(story));
        }
        for (Future<String> each : asked) {
            assertNotEquals("", each.get());
        }
        crowd.shutdown();
        Activity after = now(show);
        assertTrue(after.taken() <= 10 && after.taken() >= 8, "taken " + after.taken());
        assertEquals(24, after.taken() + after.waiting());
    }

    @Test
    void theSameRequestTwiceIsOneAndAnotherPersonsPhoneIsNotTaken() {
        UUID show = house.planned(house.show(10));
        BookingOrder order = house.order(show, "13900000001", 2);
        String ticket = house.book(order).ticket();
        assertEquals(ticket, house.book(order).ticket());
        BookingOrder again = new BookingOrder(UUID.randomUUID(), show, "示例村民", "13900000001", "", 2, order.device());
        assertEquals(ticket, house.book(again).ticket(), "the same browser with the same phone");
        assertEquals(
                Optional.of(BookingRefusal.ALREADY),
                house.book(house.order(show, "13900000001", 1)).refusal());
        assertEquals(2, now(show).taken());
        house.tell(() -> house.room.giveBack(ticket));
        assertNotEquals("", house.book(house.order(show, "13900000001", 1)).ticket(), "after giving back");
    }

    @Test
    void whoeverHasSignedInBooksOnceWhateverThePhone() {
        UUID show = house.planned(house.show(10));
        house.enter(UUID.randomUUID());
        String ticket = house.book(house.order(show, "13900000001", 2)).ticket();
        assertEquals(
                Optional.of(BookingRefusal.ALREADY),
                house.book(house.order(show, "13900000002", 2)).refusal());
        assertEquals(Optional.of(ticket), house.tell(() -> house.room.mine(show, UUID.randomUUID())));
    }

    @Test
    void whatMakesNoSenseIsRefusedWithAReason() {
        UUID show = house.planned(house.show(10));
        UUID free = house.planned(house.show(0));
        UUID device = UUID.randomUUID();
        assertEquals(Optional.of(BookingRefusal.NAME), refused(show, "", "13900000001", "", 1, device));
        assertEquals(Optional.of(BookingRefusal.PHONE), refused(show, "示例", "123", "", 1, device));
        assertEquals(Optional.of(BookingRefusal.PHONE), refused(show, "示例", "", "", 1, device));
        assertEquals(Optional.of(BookingRefusal.HEADS), refused(show, "示例", "13900000001", "", 0, device));
        assertEquals(Optional.of(BookingRefusal.HEADS), refused(show, "示例", "13900000001", "示例村", 11, device));
        assertEquals(Optional.of(BookingRefusal.PARTY), refused(show, "示例", "13900000001", "", 6, device));
        assertEquals(Optional.of(BookingRefusal.CLOSED), refused(free, "示例", "13900000001", "", 1, device));
        assertEquals(
                Optional.of(BookingRefusal.CLOSED), refused(UUID.randomUUID(), "示例", "13900000001", "", 1, device));
        house.clock.pass(Duration.ofHours(3));
        assertEquals(Optional.of(BookingRefusal.CLOSED), refused(show, "示例", "13900000001", "", 1, device));
    }

    private Optional<BookingRefusal> refused(
            UUID show, String name, String phone, String party, int heads, UUID device) {
        return house.book(new BookingOrder(UUID.randomUUID(), show, name, phone, party, heads, device))
                .refusal();
    }

    @Test
    void manyAreBookedByWhoeverHasSignedInOrByTheOfficeForGroupsThatCall() {
        UUID show = house.planned(house.show(3000));
        assertEquals(
                Optional.of(BookingRefusal.GROUP),
                house.book(house.order(show, "13900000001", 51)).refusal());
        assertNotEquals("", house.book(house.order(show, "13900000001", 50)).ticket());
        house.enter(UUID.randomUUID());
        assertEquals(
                Optional.of(BookingRefusal.HEADS),
                house.book(house.order(show, "13900000002", 1001)).refusal());
        assertNotEquals("", house.book(house.order(show, "13900000002", 1000)).ticket());
        house.enterOffice();
        assertNotEquals("", house.book(house.order(show, "13900000003", 300)).ticket());
        assertNotEquals("", house.book(house.order(show, "13900000004", 200)).ticket());
        assertEquals(1550, now(show).taken());
    }

    @Test
    void theOfficeGivesMoreSeatsButNotFewerThanAreTaken() {
        ActivityPlan plan = house.show(4);
        UUID show = house.planned(plan);
        house.book(house.order(show, "13900000001", 4));
        String waits = house.book(house.order(show, "13900000002", 3)).ticket();
        assertEquals(Optional.of(ActivityRefusal.TAKEN), house.tell(() -> house.desk.change(show, places(plan, 3))));
        assertEquals(Optional.empty(), house.tell(() -> house.desk.change(show, places(plan, 7))));
        assertEquals("SEATED", house.state(waits));
        assertEquals(2, house.tell(() -> house.desk.guests(show, 0, 10)).size());
    }

    private static ActivityPlan places(ActivityPlan plan, int places) {
        return new ActivityPlan(
                plan.campaign(),
                plan.kind(),
                plan.venue(),
                plan.title(),
                plan.titleEn(),
                plan.what(),
                plan.whatEn(),
                plan.township(),
                plan.place(),
                plan.from(),
                plan.to(),
                places,
                plan.party(),
                true);
    }

    @Test
    void whatWasCalledOffIsBookedNoMoreAndNeedsAReason() {
        UUID show = house.planned(house.show(4));
        assertEquals(Optional.of(ActivityRefusal.REASON), house.tell(() -> house.desk.cancel(show, " ")));
        assertEquals(Optional.empty(), house.tell(() -> house.desk.cancel(show, "大风")));
        assertEquals(Optional.empty(), house.tell(() -> house.desk.cancel(show, "再取消一次")));
        assertEquals("大风", now(show).reason());
        assertEquals(
                Optional.of(BookingRefusal.CLOSED),
                house.book(house.order(show, "13900000001", 1)).refusal());
        assertEquals(Optional.of(ActivityRefusal.CANCELLED), house.tell(() -> house.desk.change(show, house.show(9))));
        String calendar = house.tell(() -> house.programme.calendar(house.campaign, "https://example.gov.cn"));
        assertTrue(calendar.contains("UID:" + show + "@pingandeng\r\n"), calendar);
        assertTrue(calendar.contains("STATUS:CANCELLED\r\n"), calendar);
    }

    @Test
    void namesAreForgottenSomeTimeAfterAndNumbersStay() {
        UUID show = house.planned(house.show(4));
        house.book(house.order(show, "13900000001", 3));
        house.tell(() -> house.bookings.forget(house.clock.instant()));
        assertEquals(
                "示例村民", house.tell(() -> house.desk.guests(show, 0, 1)).get(0).name());
        house.tell(() -> house.bookings.forget(house.clock.instant().plus(Duration.ofDays(2))));
        assertEquals("", house.tell(() -> house.desk.guests(show, 0, 1)).get(0).phone());
        assertEquals(3, now(show).taken());
    }

    @Test
    void aTicketThatIsNoneOpensNothing() {
        assertTrue(house.tell(() -> house.room.look("x")).isEmpty());
        assertTrue(house.tell(() -> house.room.look(null)).isEmpty());
        assertFalse(house.tell(() -> house.room.giveBack(UUID.randomUUID() + ".AAAAAAAAAAAAAAAAAAAAAA")));
    }
}
