package org.pingandeng.portal.warning;

import java.util.Optional;
import org.pingandeng.portal.warning.model.AccidentType;
import org.pingandeng.portal.warning.model.Severity;
import org.pingandeng.portal.warning.model.WarningCase;

/**
 * A case as pages show it.
 *
 * @param facts what was imported
 * @param computed the grade by the rule in force on its day; empty where there was none
 * @param newType its type by GB 6441-2025; empty where none is given
 */
public record CaseView(WarningCase facts, Optional<Severity> computed, Optional<AccidentType> newType) {

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
