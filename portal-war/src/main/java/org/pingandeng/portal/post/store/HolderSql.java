package org.pingandeng.portal.post.store;

/** What the statements about people in posts have in common: what proves them on a day. */
final class HolderSql {

    /** The day of asking; its value is the first of a statement. */
    static final String DAY = "with d as (select ?::date as day) ";

    /** That a certificate {@code c} of this portal was not revoked. */
    static final String STANDS = """
            not exists (select 1 from portal.certificate_event v where v.serial = c.serial and v.kind = 'revoked')
            """;

    /** This portal's own proof {@code k} for the post of a line {@code l}: the one that is valid longest. */
    static final String PORTAL_PROOF = """
            left join lateral (select c.serial, c.last_day from portal.certificate c
              join portal.post_programme g on g.programme = c.programme and g.post = l.post
              where c.holder = l.person and c.passed_on <= d.day and (c.last_day is null or c.last_day >= d.day) and
            """ + STANDS + """
              order by c.last_day desc nulls first, c.serial limit 1) k on true
            """;

    /** Everybody in a post on the day, with whether a proof is in force. */
    static final String HOLDERS = "with d as (select ?::date as day), holder as (" + """
            select l.id, l.owner, l.post, l.duty, l.since, k.serial, (k.serial is not null or p.id is not null) as held,
              case when k.serial is null then p.valid_until else k.last_day end as until
            from portal.post_line l cross join d
            left join portal.post_line_end e on e.line = l.id
            """ + PORTAL_PROOF + """
            left join lateral (select f.id, f.valid_until from portal.post_proof f
              where f.line = l.id and f.valid_from <= d.day and (f.valid_until is null or f.valid_until >= d.day)
                and not exists (select 1 from portal.post_proof_back b where b.proof = f.id)
              order by f.valid_until desc nulls first, f.id limit 1) p on true
            where l.since <= d.day and (e.last_day is null or e.last_day >= d.day))
            """;

    /** Whose list counts on the day: a declaration is good for a year. */
    static final String KEPT = """
            , kept as (select distinct c.owner from portal.post_declaration c cross join d
              where c.day <= d.day and c.day > d.day - interval '1 year')
            """;

    private HolderSql() {}
}
