package org.pingandeng.course.training.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.programme.model.Pins;
import org.pingandeng.course.sql.Database;

/** The versions that the newest class of a programme keeps for its learners. */
@ApplicationScoped
public class JdbcPins implements Pins {

    private static final String OF = """
            select programme, course, version from (
                select distinct on (c.programme) c.id, c.programme
                from course.training_sign_up u join course.training_class c on c.id = u.class
                where u.learner = ? and u.seated and u.state = 'ACCEPTED' and c.state <> 'CANCELLED'
                order by c.programme, u.at desc) mine
            join course.training_pin p on p.class = mine.id""";

    @Inject
    Database database;

    /** For the container. */
    public JdbcPins() {}

    /**
     * Pins in a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcPins(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, Map<String, UUID>> of(LearnerId learner) {
        Map<String, Map<String, UUID>> all = new HashMap<>();
        database.list(
                        OF,
                        row -> new String[] {
                            row.getString("programme"), row.getString("course"), row.getString("version")
                        },
                        learner.value())
                .forEach(row ->
                        all.computeIfAbsent(row[0], any -> new HashMap<>()).put(row[1], UUID.fromString(row[2])));
        return all;
    }
}
