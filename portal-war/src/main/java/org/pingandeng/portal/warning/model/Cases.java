package org.pingandeng.portal.warning.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where cases and the rules about them are kept. */
public interface Cases {

    /**
     * Adds a case or replaces the one with its code.
     *
     * @param warning the case
     * @param now when it is published
     * @return whether anything changed
     */
    boolean keep(WarningCase warning, Instant now);

    /**
     * One case.
     *
     * @param code its name
     */
    Optional<WarningCase> find(String code);

    /** All cases, the latest accident first. */
    List<WarningCase> all();

    /** The dated rules that grade accidents. */
    SeverityRules rules();

    /** The accident types of all standards. */
    List<AccidentType> types();

    /** What old accident types usually become. */
    List<TypeChange> changes();

    /** The kinds of causes. */
    List<CauseKind> causes();
}
