package org.pingandeng.portal.warning.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where cases and the rules about them are kept. */
public interface Cases {

    /**
     * Adds a case or replaces the one with its code. A withdrawn one stays withdrawn; the address it leaves is noted.
     *
     * @param warning the case
     * @param now when it is published
     * @return whether anything changed
     */
    boolean keep(WarningCase warning, Instant now);

    /**
     * Takes a case from the public.
     *
     * @param code which
     * @param reason why
     * @param now when
     * @return false where the public does not read it
     */
    boolean withdraw(String code, String reason, Instant now);

    /**
     * Gives a withdrawn case back to the public.
     *
     * @param code which
     * @return false where it is not withdrawn
     */
    boolean giveBack(String code);

    /**
     * One case that the public reads.
     *
     * @param code its name
     */
    Optional<WarningCase> find(String code);

    /** All cases that the public reads, the latest accident first. */
    List<WarningCase> all();

    /** The cases that were withdrawn, the last one first. */
    List<WithdrawnCase> withdrawn();

    /** Whose an address is or was: the code of a case by each part of an address, withdrawn cases too. */
    Map<String, String> addresses();

    /** The dated rules that grade accidents. */
    SeverityRules rules();

    /** The accident types of all standards. */
    List<AccidentType> types();

    /** What old accident types usually become. */
    List<TypeChange> changes();

    /** The kinds of causes. */
    List<CauseKind> causes();
}
