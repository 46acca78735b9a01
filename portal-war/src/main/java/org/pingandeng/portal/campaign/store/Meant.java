package org.pingandeng.portal.campaign.store;

import org.pingandeng.portal.campaign.model.ActivityFilter;
import org.pingandeng.quiz.sql.Where;

/** Which activities {@code a} a filter means, for a statement. */
final class Meant {

    private Meant() {}

    static Where by(ActivityFilter filter) {
        Where where = new Where()
                .andIf(!filter.campaign().isEmpty(), "a.campaign = ?", filter.campaign())
                .andIf(!filter.kind().isEmpty(), "a.kind = ?", filter.kind())
                .andIf(!filter.venue().isEmpty(), "a.venue = ?", filter.venue());
        return filter.days() == null
                ? where
                : where.and(
                        "a.from_at >= (?::date)::timestamp at time zone 'Asia/Shanghai'"
                                + " and a.from_at < (?::date + 1)::timestamp at time zone 'Asia/Shanghai'",
                        filter.days().from(),
                        filter.days().to());
    }
}
