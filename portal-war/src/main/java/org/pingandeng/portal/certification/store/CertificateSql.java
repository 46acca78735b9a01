package org.pingandeng.portal.certification.store;

/** The statements about certificates. */
final class CertificateSql {

    static final String INSERT = """
            insert into portal.certificate (serial, holder, owner, holder_name, masked_number, programme, title_zh,
                title_en, credited_seconds, seconds_per_class_hour, sitting, score, full_score, passed_on, issuer,
                issued_at, last_day, validity_source)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (holder, programme, sitting) do nothing""";

    static final String APPEND = """
            insert into portal.certificate_event (serial, kind, at, actor, reason)
            values (?, ?, ?, ?, ?) on conflict (serial, kind) do nothing""";

    static final String SELECT = """
            select c.*, e.at as revoked_at, e.actor as revoked_by, e.reason as revoked_reason
            from portal.certificate c
            left join portal.certificate_event e on e.serial = c.serial and e.kind = 'revoked'""";

    static final String MATCHING = """

             where (? = '%' or c.serial ilike ? or c.holder_name ilike ? or c.title_zh ilike ? or c.title_en ilike ?)""";

    static final String RULE = """
            select programme, months, source from portal.certificate_rule
            where programme in (?, '*') and effective_from <= ? and (effective_to is null or effective_to > ?)
            order by programme = '*', effective_from desc limit 1""";

    static final String LOG =
            "insert into portal.certificate_look_up (at, serial, outcome, network) values (?, ?, ?, ?)";

    private CertificateSql() {}

    /**
     * A text as a pattern that contains it.
     *
     * @param text what a person typed; its own wildcards are taken literally
     */
    static String contains(String text) {
        String plain = text == null ? "" : text.strip();
        return plain.isEmpty() ? "%" : "%" + plain.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
