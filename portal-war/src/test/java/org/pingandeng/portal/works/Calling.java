package org.pingandeng.portal.works;

import javax.sql.DataSource;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.snap.Snapping;
import org.pingandeng.portal.works.store.JdbcCalls;
import org.pingandeng.portal.works.store.JdbcMaterials;
import org.pingandeng.portal.works.store.JdbcVotes;
import org.pingandeng.portal.works.store.JdbcWorks;

/** What calls for works need beside their faces, for tests of other packages. */
public final class Calling {

    /** How many votes of devices count from one address in a day and call. */
    public static final int AN_ADDRESS = WorksBallot.AN_ADDRESS;

    private Calling() {}

    /** Adds stores, keys and the library to beans that are put together by hand. */
    public static void wire(Wired wired, DataSource database) {
        wired.with(
                new JdbcCalls(database), new JdbcWorks(database), new JdbcVotes(database), new JdbcMaterials(database));
        wired.with(new Snapping.FixedKeys(), new Snapping.Digests());
        wired.make(OutboxLog.class);
        wired.make(WorksSeals.class).open();
        wired.make(WorksFiles.class);
        wired.make(WorksIntake.class);
    }
}
