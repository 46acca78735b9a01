package org.pingandeng.portal.bridge;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.pingandeng.media.model.Keepers;
import org.pingandeng.media.model.MediaId;

/**
 * Keeps every file whose digest stands anywhere in the database: in a lesson of any version, a question, a paper that was
 * sat, a draft. What a certificate rests on is never deleted there, and so neither are its files. No list of places is
 * kept here that a new kind of lesson could be missing from.
 */
@ApplicationScoped
public class MentionedFiles implements Keepers {

    private static final String PLACES = """
            select quote_ident(table_schema) || '.' || quote_ident(table_name), quote_ident(column_name)
            from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where table_schema in ('course', 'quiz', 'portal') and table_type = 'BASE TABLE' and table_name <> 'migration'
              and data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'ARRAY')
              and coalesce(character_maximum_length, 64) >= 64""";
    private static final int AT_ONCE = 1000;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public MentionedFiles() {}

    /**
     * On a database of one's own.
     *
     * @param database with all schemas
     */
    public MentionedFiles(DataSource database) {
        this.database = database;
    }

    private record Column(String table, String name) {}

    @Override
    public Set<MediaId> needed() {
        Set<MediaId> needed = new HashSet<>();
        try (Connection connection = database.getConnection()) {
            for (Column column : columns(connection)) {
                collect(connection, column, needed);
            }
            return needed;
        } catch (SQLException failed) {
            throw new IllegalStateException("What refers to files could not be read", failed);
        }
    }

    private static List<Column> columns(Connection connection) throws SQLException {
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery(PLACES)) {
            List<Column> columns = new ArrayList<>();
            while (row.next()) {
                columns.add(new Column(row.getString(1), row.getString(2)));
            }
            return columns;
        }
    }

    private static void collect(Connection connection, Column column, Set<MediaId> needed) throws SQLException {
        String sql = "select distinct m[1] from " + column.table() + ", regexp_matches(" + column.name()
                + "::text, '[0-9a-f]{64}', 'g') m where " + column.name() + "::text ~ '[0-9a-f]{64}'";
        try (Statement ask = connection.createStatement()) {
            ask.setFetchSize(AT_ONCE);
            try (ResultSet row = ask.executeQuery(sql)) {
                while (row.next()) {
                    needed.add(new MediaId(row.getString(1)));
                }
            }
        }
    }
}
