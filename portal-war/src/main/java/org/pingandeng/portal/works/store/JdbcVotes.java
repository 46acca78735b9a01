package org.pingandeng.portal.works.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.works.model.Burst;
import org.pingandeng.portal.works.model.Vote;
import org.pingandeng.portal.works.model.Votes;
import org.pingandeng.quiz.sql.Sql;

/** Votes and exclusions in tables that only grow; how many count for a work is summed up beside it. */
@ApplicationScoped
public class JdbcVotes implements Votes {

    private static final String ADD = """
            insert into portal.work_vote (call, work, voter, day, address, network, at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (call, voter, day) do nothing""";
    private static final String BURSTS = """
            select v.work, w.title, v.network, date_trunc('hour', v.at) as hour, count(*) as votes
            from portal.work_vote v join portal.work w on w.id = v.work
              left join portal.work_vote_excluded x on x.vote = v.id
            where v.call = ? and x.vote is null
            group by v.work, w.title, v.network, date_trunc('hour', v.at)
            having count(*) >= ? order by count(*) desc, v.work limit ?""";
    private static final String EXCLUDE = """
            insert into portal.work_vote_excluded (vote, exclusion)
            select v.id, ? from portal.work_vote v
            where v.work = ? and v.network = ? and date_trunc('hour', v.at) = ?
            on conflict (vote) do nothing""";
    private static final String RECOUNT = """
            update portal.work_now n set votes = (select count(*) from portal.work_vote v
                left join portal.work_vote_excluded x on x.vote = v.id where v.work = n.work and x.vote is null)
            where n.call = ?""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcVotes() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcVotes(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public boolean add(Vote vote) {
        boolean added = sql.change(
                        ADD,
                        vote.call(),
                        vote.work(),
                        vote.voter(),
                        vote.day(),
                        vote.address(),
                        vote.network(),
                        vote.at())
                == 1;
        if (added) {
            sql.change("update portal.work_now set votes = votes + 1 where work = ?", vote.work());
        }
        return added;
    }

    @Override
    public long from(UUID call, String address) {
        return sql.ask(
                        "select count(*) from portal.work_vote where call = ? and address = ?",
                        row -> row.getLong(1),
                        call,
                        address)
                .get(0);
    }

    @Override
    public List<Burst> bursts(UUID call, int least, int most) {
        return sql.ask(
                BURSTS,
                row -> new Burst(
                        row.getObject("work", UUID.class),
                        row.getString("title"),
                        row.getString("network"),
                        Sql.instant(row, "hour"),
                        row.getLong("votes")),
                call,
                least,
                most);
    }

    @Override
    public int exclude(Burst burst, String reason, UUID person, String personName, Instant at) {
        UUID exclusion = UUID.randomUUID();
        sql.change("""
                insert into portal.work_vote_exclusion (id, work, network, hour, reason, person, person_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", exclusion, burst.work(), burst.network(), burst.hour(), reason, person, personName, at);
        return sql.change(EXCLUDE, exclusion, burst.work(), burst.network(), burst.hour());
    }

    @Override
    public void recount(UUID call) {
        sql.ask("select work from portal.work_now where call = ? order by work for update", row -> 1, call);
        sql.change(RECOUNT, call);
    }
}
