package org.pingandeng.portal.community;

import javax.sql.DataSource;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.community.store.JdbcApplications;
import org.pingandeng.portal.community.store.JdbcCountings;
import org.pingandeng.portal.community.store.JdbcObjections;
import org.pingandeng.portal.community.store.JdbcOfficials;
import org.pingandeng.portal.community.store.JdbcSchemes;
import org.pingandeng.portal.community.store.JdbcStands;
import org.pingandeng.portal.config.Vault;
import org.pingandeng.portal.outbox.OutboxLog;

/** What titles need beside their faces, for tests of other packages. */
public final class Titling {

    private Titling() {}

    /** Adds stores and helpers to beans that are put together by hand. */
    public static void wire(Wired wired, DataSource database) {
        JdbcSchemes schemes = new JdbcSchemes(database);
        wired.with(
                schemes,
                new JdbcApplications(database, schemes),
                new JdbcStands(database),
                new JdbcCountings(database),
                new JdbcOfficials(database),
                new JdbcObjections(database, new Vault(new byte[32])));
        wired.make(OutboxLog.class);
        wired.make(TitlePost.class);
        wired.make(TitleHouse.class);
        wired.make(Applicants.class);
        wired.make(TitleFiles.class);
        wired.make(TitleTargets.class);
    }
}
