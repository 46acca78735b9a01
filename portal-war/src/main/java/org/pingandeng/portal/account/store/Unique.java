package org.pingandeng.portal.account.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.pingandeng.portal.account.model.AccountRefusal;

/** What may stand only once in the table of people, by the database's own names, and what its breach is called. */
enum Unique {
    USER_NAME("person_by_user_name", AccountRefusal.USER_NAME_TAKEN),
    ID_NUMBER("person_id_number_index_key", AccountRefusal.ID_NUMBER_TAKEN),
    PHONE("person_by_verified_phone", AccountRefusal.PHONE_TAKEN);

    private static final String UNIQUE_VIOLATION = "23505";

    private final String constraint;
    private final AccountRefusal refusal;

    Unique(String constraint, AccountRefusal refusal) {
        this.constraint = constraint;
        this.refusal = refusal;
    }

    static Optional<AccountRefusal> violated(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said) {
                Optional<AccountRefusal> found = read(said);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<AccountRefusal> read(SQLException said) {
        // A batch hides what the row did behind its own exception.
        for (SQLException each = said; each != null; each = each.getNextException()) {
            String words = String.valueOf(each.getMessage());
            if (UNIQUE_VIOLATION.equals(each.getSQLState())) {
                return Arrays.stream(values())
                        .filter(unique -> words.contains(unique.constraint))
                        .map(unique -> unique.refusal)
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
