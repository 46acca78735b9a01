package org.pingandeng.portal.post;

import javax.sql.DataSource;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.config.Vault;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.post.store.JdbcOnlineNotes;
import org.pingandeng.portal.post.store.JdbcPostFigures;
import org.pingandeng.portal.post.store.JdbcPosts;

/** The register of posts on a real database, with the desks at it and what they count for the plan. */
public final class Posting {

    public final DataSource database = SharedPostgres.dataSource("portal");
    public final JdbcPosts posts = new JdbcPosts(database, new Vault(new byte[32]));
    public final PostDesk desk;
    public final ProofDesk proofs;
    public final PostFileDesk files;
    public final PostOffice office;
    public final PostCount count;
    public final OnlineCount online;

    /**
     * A register for whoever is the visitor.
     *
     * @param wired with clock, visitor, organisations and the desk of people
     */
    public Posting(Wired wired) {
        wired.with(database, posts, new JdbcPostFigures(database), new JdbcOnlineNotes(database));
        wired.make(Trail.class);
        wired.make(OutboxLog.class);
        wired.make(PostHouse.class);
        desk = wired.make(PostDesk.class);
        proofs = wired.make(ProofDesk.class);
        files = wired.make(PostFileDesk.class);
        office = wired.make(PostOffice.class);
        count = wired.make(PostCount.class);
        online = wired.make(OnlineCount.class);
    }
}
