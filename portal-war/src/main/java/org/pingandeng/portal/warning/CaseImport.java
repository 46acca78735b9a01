package org.pingandeng.portal.warning;

import java.util.List;

/**
 * What became of an import. Either all cases are kept or, where one cannot be, none.
 *
 * @param kept codes of new and changed cases
 * @param unchanged how many were there already
 * @param problems what stands in the way; empty when the import was done
 * @param doubts cases whose published grade differs from the one computed by the rule of their day
 */
public record CaseImport(List<String> kept, int unchanged, List<Problem> problems, List<String> doubts) {

    /** Why a case cannot be kept. */
    public enum Reason {
        /** The file is no JSON array of cases. */
        UNREADABLE,
        /** Code, address, title, date, field, grade or direct cause is missing. */
        INCOMPLETE,
        /** The address has letters other than a–z, 0–9 and hyphens. */
        BAD_ADDRESS,
        /** Another case of the file has the same code or address. */
        REPEATED,
        /** The address is another case's, or was once. */
        ADDRESS_TAKEN,
        /** The type of GB 6441-2025 is unknown. */
        UNKNOWN_TYPE
    }

    /**
     * One obstacle.
     *
     * @param code the case's code, or an empty text
     * @param reason why
     */
    public record Problem(String code, Reason reason) {}

    static CaseImport refused(List<Problem> problems) {
        return new CaseImport(List.of(), 0, problems, List.of());
    }

    /** Whether the import was done. */
    public boolean done() {
        return problems.isEmpty();
    }
}
