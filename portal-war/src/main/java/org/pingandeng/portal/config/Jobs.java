package org.pingandeng.portal.config;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotBlank;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Where long pieces of work report how far they are. Each report is a transaction of its own, so that it is seen while
 * the work still runs and stays when the work is rolled back.
 */
@ApplicationScoped
public class Jobs {

    private static final String REPORT = """
            insert into portal.job (name, state, done, total, message, started_at, changed_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (name) do update set state = excluded.state, done = excluded.done, total = excluded.total,
            message = excluded.message, changed_at = excluded.changed_at,
            started_at = case when job.state <> 'RUNNING' and excluded.state = 'RUNNING'
            then excluded.started_at else job.started_at end""";
    private static final String DONE = "select 1 from portal.job where name = ? and state = 'DONE'";
    private static final String ALL = """
            select name, state, done, total, message, started_at, changed_at from portal.job
            order by state = 'RUNNING' desc, changed_at desc limit 200""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    Clock clock;

    /** For the container. */
    protected Jobs() {}

    Jobs(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Begins a job, or says how far it is.
     *
     * @param name what it is; the same job has the same name at every start
     * @param done how much is done
     * @param total how much there is; 0 where nobody knows
     * @param message what it is at
     */
    @RolesAllowed("jobs.report")
    @Transactional(TxType.REQUIRES_NEW)
    public void running(@NotBlank String name, long done, long total, String message) {
        report(name, JobView.State.RUNNING, done, total, message);
    }

    /**
     * Ends a job that did what it should.
     *
     * @param name what it is
     * @param total how much it did
     * @param message its last word
     */
    @RolesAllowed("jobs.report")
    @Transactional(TxType.REQUIRES_NEW)
    public void done(@NotBlank String name, long total, String message) {
        report(name, JobView.State.DONE, total, total, message);
    }

    /**
     * Ends a job that could not.
     *
     * @param name what it is
     * @param done how much was done
     * @param total how much there was
     * @param reason why, for an administrator to read
     */
    @RolesAllowed("jobs.report")
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(@NotBlank String name, long done, long total, String reason) {
        report(name, JobView.State.FAILED, done, total, reason);
    }

    /**
     * Whether a job once did what it should: for what is done once in a portal's life.
     *
     * @param name what it is
     */
    @RolesAllowed("jobs.report")
    @Transactional
    public boolean finished(@NotBlank String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(DONE)) {
            ask.setString(1, name);
            try (ResultSet row = ask.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The jobs could not be read", failed);
        }
    }

    /**
     * All jobs.
     *
     * @return the running ones first, then the latest
     */
    @RolesAllowed("jobs.read")
    @Transactional
    public List<JobView> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(ALL);
                ResultSet row = ask.executeQuery()) {
            List<JobView> jobs = new ArrayList<>();
            while (row.next()) {
                jobs.add(new JobView(
                        row.getString(1),
                        JobView.State.valueOf(row.getString(2)),
                        row.getLong(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant(),
                        row.getTimestamp(7).toInstant()));
            }
            return jobs;
        } catch (SQLException failed) {
            throw new IllegalStateException("The jobs could not be read", failed);
        }
    }

    private void report(String name, JobView.State state, long done, long total, String message) {
        try (Connection connection = database.getConnection();
                PreparedStatement report = connection.prepareStatement(REPORT)) {
            report.setString(1, name);
            report.setString(2, state.name());
            report.setLong(3, done);
            report.setLong(4, total);
            report.setString(5, message == null ? "" : message);
            report.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            report.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
            report.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("A job could not report", failed);
        }
    }
}
