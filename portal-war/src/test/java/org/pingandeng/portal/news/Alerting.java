package org.pingandeng.portal.news;

import javax.sql.DataSource;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.news.store.JdbcAlerts;

/** What alerts need beside their faces, for tests of other packages. */
public final class Alerting {

    private Alerting() {}

    /** Adds the store and the post to beans that are put together by hand. */
    public static void wire(Wired wired, DataSource database) {
        wired.with(new JdbcAlerts(database));
        wired.make(AlertPost.class);
    }
}
