package org.pingandeng.course.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pingandeng.course.catalogue.model.FilmCaptions;
import org.pingandeng.course.sql.Database;

/** {@link FilmCaptions} by JDBC, over all versions of all courses. */
@ApplicationScoped
public class JdbcFilmCaptions implements FilmCaptions {

    private static final String FIND = """
            select l.content -> 'captions' ->> ? as captions from course.lesson l join course.course_version v on v.id = l.version
            where l.content ->> 'file' = ? and l.content -> 'captions' ->> ? is not null
            order by v.imported_at desc limit 1""";

    @Inject
    Database database;

    /** For the container. */
    public JdbcFilmCaptions() {}

    /**
     * On a database of one's own.
     *
     * @param database with the schema {@code course}
     */
    public JdbcFilmCaptions(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> of(String film, String language) {
        return database.one(FIND, row -> row.getString("captions"), language, film, language);
    }
}
