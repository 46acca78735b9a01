package org.pingandeng.portal.campaign.store;

import java.time.LocalDate;
import java.util.Arrays;
import org.pingandeng.portal.campaign.model.ActivityFilter;
import org.pingandeng.portal.campaign.model.Days;

/** Which activities {@code a} a filter means, for a statement: its condition and the values in it. */
final class Meant {

    static final String WHERE = """
            where (? = '' or a.campaign = ?) and (? = '' or a.kind = ?) and (? = '' or a.venue = ?)
              and a.from_at >= (?::date)::timestamp at time zone 'Asia/Shanghai'
              and a.from_at < (?::date + 1)::timestamp at time zone 'Asia/Shanghai'""";
    private static final Days EVER = new Days(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 30));

    private Meant() {}

    static Object[] values(ActivityFilter filter) {
        Days days = filter.days() == null ? EVER : filter.days();
        return new Object[] {
            filter.campaign(),
            filter.campaign(),
            filter.kind(),
            filter.kind(),
            filter.venue(),
            filter.venue(),
            days.from(),
            days.to()
        };
    }

    static Object[] with(Object[] values, Object... more) {
        Object[] all = Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        return all;
    }
}
