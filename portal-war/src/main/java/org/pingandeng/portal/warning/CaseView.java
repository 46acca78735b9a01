package org.pingandeng.portal.warning;

import java.util.List;
import java.util.Optional;
import org.pingandeng.portal.warning.model.AccidentType;
import org.pingandeng.portal.warning.model.CauseKind;
import org.pingandeng.portal.warning.model.Severity;
import org.pingandeng.portal.warning.model.TypeChange;
import org.pingandeng.portal.warning.model.WarningCase;

/**
 * A case as pages show it.
 *
 * @param facts what was imported
 * @param computed the grade by the rule in force on its day; empty where there was none
 * @param newType its type by GB 6441-2025; empty where none is given
 * @param change what its type of GB 6441-1986 usually becomes; empty where it has none
 * @param causes the kinds of its causes
 */
public record CaseView(
        WarningCase facts,
        Optional<Severity> computed,
        Optional<AccidentType> newType,
        Optional<TypeChange> change,
        List<CauseKind> causes) {

    /** A case whose change of type and kinds of causes do not matter. */
    public CaseView(WarningCase facts, Optional<Severity> computed, Optional<AccidentType> newType) {
        this(facts, computed, newType, Optional.empty(), List.of());
    }

    /** Whether its new type is the one that its old type usually becomes. */
    public boolean usual() {
        return change.map(TypeChange::usual).equals(newType);
    }

    /** Whether the published grade and the computed one agree. */
    public boolean agrees() {
        return computed.filter(grade -> grade == facts.severity()).isPresent();
    }

    /** Its address. */
    public String href() {
        return "/case?c=" + facts.slug();
    }

    /** Year of the accident. */
    public int year() {
        return facts.date().getYear();
    }
}
