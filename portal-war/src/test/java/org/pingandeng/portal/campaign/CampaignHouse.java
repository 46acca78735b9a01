package org.pingandeng.portal.campaign;

import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.pingandeng.fixtures.Lent;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.TestClock;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.SignedIn;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.campaign.model.ActivityPlan;
import org.pingandeng.portal.campaign.model.BookingOrder;
import org.pingandeng.portal.campaign.model.Campaign;
import org.pingandeng.portal.campaign.store.JdbcActivities;
import org.pingandeng.portal.campaign.store.JdbcBookings;
import org.pingandeng.portal.campaign.store.JdbcCampaigns;
import org.pingandeng.portal.campaign.store.JdbcResults;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.quiz.sql.Sql;

/** Campaigns with real stores on a real database, one transaction a thread, put together by hand. */
final class CampaignHouse {

    final TestClock clock;
    final Visitor visitor = new Visitor();
    final CampaignDesk campaigns;
    final ActivityDesk desk;
    final ResultDesk results;
    final BookingRoom room;
    final DoorRoom door;
    final Programme programme;
    final PlayTargets targets;
    final JdbcBookings bookings;
    final String campaign = "example-" + UUID.randomUUID().toString().substring(0, 8);

    private final ThreadLocal<Connection> running = new ThreadLocal<>();
    private final DataSource source = SharedPostgres.dataSource("portal");

    CampaignHouse(Instant now) {
        clock = new TestClock(now);
        DataSource database = whole();
        bookings = new JdbcBookings(database);
        Wired wired = new Wired()
                .with(database, clock, visitor, new OneKey())
                .with(new JdbcCampaigns(database), new JdbcActivities(database), new JdbcResults(database), bookings)
                .with(new Notices(database));
        wired.make(Trail.class);
        wired.make(OutboxLog.class);
        wired.make(Seats.class);
        campaigns = wired.make(CampaignDesk.class);
        desk = wired.make(ActivityDesk.class);
        results = wired.make(ResultDesk.class);
        room = wired.make(BookingRoom.class);
        room.open();
        door = wired.make(DoorRoom.class);
        door.open();
        programme = wired.make(Programme.class);
        targets = wired.make(PlayTargets.class);
        tell(() -> campaigns.add(example(campaign, "示例主题")));
    }

    private static final class OneKey extends Keys {
        @Override
        public byte[] derive(String purpose, int length) {
            byte[] key = new byte[length];
            Arrays.fill(key, (byte) purpose.length());
            return key;
        }
    }

    static Campaign example(String code, String title) {
        return new Campaign(
                code,
                "culture",
                null,
                true,
                title,
                "Example",
                "",
                "",
                "06-01",
                "06-30",
                "proposal",
                "示例",
                "",
                "一句话。",
                "",
                "正文。",
                "",
                List.of());
    }

    static InputStream starter() {
        return CampaignHouse.class.getResourceAsStream("/starter/campaigns.json");
    }

    /** A show that begins in two hours and has some seats. */
    ActivityPlan show(int places) {
        Instant from = clock.instant().plus(Duration.ofHours(2));
        return new ActivityPlan(
                campaign,
                "play",
                "village",
                "示例演出",
                "",
                "",
                "",
                null,
                "示例文化站",
                from,
                from.plus(Duration.ofHours(2)),
                places,
                ActivityPlan.PARTY,
                places > 0);
    }

    UUID planned(ActivityPlan plan) {
        UUID id = UUID.randomUUID();
        Optional<?> refusal = tell(() -> desk.plan(id, plan));
        if (refusal.isPresent()) {
            throw new AssertionError(refusal.get());
        }
        return id;
    }

    BookingOrder order(UUID activity, String phone, int heads) {
        return new BookingOrder(
                UUID.randomUUID(),
                activity,
                "示例村民",
                phone,
                heads > BookingOrder.FAMILY ? "示例村" : "",
                heads,
                UUID.randomUUID());
    }

    BookingRoom.Booked book(BookingOrder order) {
        return tell(() -> room.book(order));
    }

    /** The links of a person's notices. */
    List<String> notices(UUID person) {
        return new Sql(source)
                .ask("select link from portal.notice where person = ? order by id", row -> row.getString(1), person);
    }

    String state(String ticket) {
        return tell(() -> room.look(ticket)).orElseThrow().booking().state().name();
    }

    void enter(UUID person) {
        enter(person, Set.of());
    }

    void enterOffice() {
        enter(UUID.randomUUID(), Set.of(CampaignPermissions.KEEP));
    }

    private void enter(UUID person, Set<String> permissions) {
        visitor.become(new SignedIn(
                UUID.randomUUID(),
                new PersonId(person),
                "示例职工",
                Set.of(),
                permissions,
                Optional.empty(),
                Optional.empty(),
                false));
    }

    /** Does a use case in a transaction of the thread's own, as the container would. */
    <T> T tell(Supplier<T> story) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            running.set(connection);
            try {
                T told = story.get();
                connection.commit();
                return told;
            } finally {
                running.remove();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private DataSource whole() {
        return (DataSource) Proxy.newProxyInstance(
                CampaignHouse.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, asked, given) -> {
                    Connection mine = running.get();
                    return mine == null ? asked.invoke(source, given) : Lent.of(mine);
                });
    }
}
