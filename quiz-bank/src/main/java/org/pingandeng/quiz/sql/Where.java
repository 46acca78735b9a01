package org.pingandeng.quiz.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;

/**
 * The conditions of a statement, only those that somebody asks for. A condition must not switch itself off by
 * {@code ? = '' or …}: PostgreSQL plans a statement that comes often once for all its values, takes such a condition for
 * one that leaves hardly a row, and then walks a table for each row of another.
 */
public final class Where {

    private final StringJoiner conditions = new StringJoiner(" and ", " where ", "").setEmptyValue("");
    private final List<Object> values = new ArrayList<>();

    /**
     * Adds a condition.
     *
     * @param condition with question marks
     * @param given values for them; none is null
     * @return this
     */
    public Where and(String condition, Object... given) {
        conditions.add(condition);
        values.addAll(List.of(given));
        return this;
    }

    /**
     * Adds a condition if it is asked for.
     *
     * @param asked whether it is
     * @param condition with question marks
     * @param given values for them; none is null where it is asked for
     * @return this
     */
    public Where andIf(boolean asked, String condition, Object... given) {
        return asked ? and(condition, given) : this;
    }

    /**
     * The conditions for a statement, from the word {@code where}.
     *
     * @return with a space in front; empty when there are none
     */
    public String sql() {
        return conditions.toString();
    }

    /**
     * The values for the question marks.
     *
     * @param more for question marks that follow the conditions
     * @return all in order
     */
    public Object[] with(Object... more) {
        List<Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return all.toArray();
    }
}
