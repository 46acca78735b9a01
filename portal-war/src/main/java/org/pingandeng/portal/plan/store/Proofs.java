package org.pingandeng.portal.plan.store;

import java.util.Set;

/** What the counts of people trained have in common: which proofs of training count, and what changes them. */
final class Proofs {

    /** That a certificate {@code c} was not revoked. */
    static final String STANDS = """
            not exists (select 1 from portal.certificate_event e where e.serial = c.serial and e.kind = 'revoked')""";

    /** News after which another number may count. */
    static final Set<String> TOPICS = Set.of("certificate.issued", "certificate.revoked");

    private Proofs() {}
}
