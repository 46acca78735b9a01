package org.pingandeng.portal.campaign.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.campaign.model.Booking;
import org.pingandeng.portal.campaign.model.BookingOrder;
import org.pingandeng.portal.campaign.model.Bookings;
import org.pingandeng.portal.campaign.model.Guest;
import org.pingandeng.quiz.sql.Sql;

/** Bookings in the order in which they came, and arrivals, which are only ever added. */
@ApplicationScoped
public class JdbcBookings implements Bookings {

    private static final String ADD = """
            insert into portal.activity_booking (id, activity, heads, state, party, name, phone, person, device, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ALL = "select b.* from portal.activity_booking b ";
    private static final String LIVE = " and b.state <> 'WITHDRAWN' order by b.place desc limit 1";
    private static final String PROMOTE = """
            update portal.activity_booking set state = 'SEATED', promoted_at = ? where id = ? and state = 'WAITING'
            returning person""";
    private static final String GUESTS = """
            select b.*, coalesce((select r.heads from portal.activity_arrival r
              where r.activity = b.activity and r.booking = b.id), 0) as there
            from portal.activity_booking b where b.activity = ? order by b.place offset ? limit ?""";
    private static final String ARRIVE = """
            insert into portal.activity_arrival (activity, booking, device, heads, at) values (?, ?, ?, ?, ?)
            on conflict do nothing""";
    private static final String FORGET = """
            update portal.activity_booking b set name = null, phone = null, person = null, device = null
            from portal.activity a where a.id = b.activity and a.to_at < ? and b.phone is not null""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcBookings() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcBookings(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public void add(BookingOrder order, UUID person, Booking.State state, Instant at) {
        sql.change(
                ADD,
                order.id(),
                order.activity(),
                order.heads(),
                state.name(),
                order.party(),
                order.name(),
                order.phone(),
                person,
                order.device(),
                at);
    }

    @Override
    public Optional<Booking> find(UUID id) {
        return one(ALL + "where b.id = ?", id);
    }

    @Override
    public Optional<Booking> ofPhone(UUID activity, String phone) {
        return one(ALL + "where b.activity = ? and b.phone = ?" + LIVE, activity, phone);
    }

    @Override
    public Optional<Booking> ofPerson(UUID activity, UUID person) {
        return one(ALL + "where b.activity = ? and b.person = ?" + LIVE, activity, person);
    }

    @Override
    public Optional<Booking> ofDevice(UUID activity, UUID device) {
        return one(ALL + "where b.activity = ? and b.device = ?" + LIVE, activity, device);
    }

    private Optional<Booking> one(String query, Object... values) {
        return sql.ask(query, JdbcBookings::read, values).stream().findFirst();
    }

    @Override
    public List<Booking> waiting(UUID activity) {
        return sql.ask(
                ALL + "where b.activity = ? and b.state = 'WAITING' order by b.place", JdbcBookings::read, activity);
    }

    @Override
    public void withdraw(UUID id) {
        sql.change("update portal.activity_booking set state = 'WITHDRAWN' where id = ?", id);
    }

    @Override
    public Optional<UUID> promote(UUID id, Instant at) {
        return sql.ask(PROMOTE, row -> Optional.ofNullable(row.getObject(1, UUID.class)), at, id).stream()
                .findFirst()
                .flatMap(whose -> whose);
    }

    @Override
    public List<Guest> guests(UUID activity, int first, int count) {
        return sql.ask(
                GUESTS,
                row -> new Guest(
                        read(row),
                        text(row, "name"),
                        text(row, "phone"),
                        row.getObject("person") != null,
                        row.getInt("there")),
                activity,
                first,
                count);
    }

    @Override
    public int count(UUID activity) {
        return number("select count(*) from portal.activity_booking where activity = ?", activity);
    }

    @Override
    public boolean arrived(UUID activity, UUID booking, UUID device) {
        return number(
                        "select count(*) from portal.activity_arrival where activity = ? and (booking = ?::uuid or device = ?)",
                        activity,
                        booking,
                        device)
                > 0;
    }

    @Override
    public boolean appendArrival(UUID activity, UUID booking, UUID device, int heads, Instant at) {
        return sql.change(ARRIVE, activity, booking, device, heads, at) == 1;
    }

    @Override
    public int there(UUID activity) {
        return number("select coalesce(sum(heads), 0) from portal.activity_arrival where activity = ?", activity);
    }

    @Override
    public int forget(Instant before) {
        return sql.change(FORGET, before);
    }

    private int number(String query, Object... values) {
        return sql.ask(query, row -> row.getInt(1), values).get(0);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }

    private static Booking read(ResultSet row) throws SQLException {
        return new Booking(
                row.getObject("id", UUID.class),
                row.getObject("activity", UUID.class),
                row.getInt("heads"),
                row.getString("party"),
                Booking.State.valueOf(row.getString("state")),
                Sql.instant(row, "at"),
                Sql.instant(row, "promoted_at"));
    }
}
