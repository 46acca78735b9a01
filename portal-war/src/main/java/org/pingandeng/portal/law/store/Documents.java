package org.pingandeng.portal.law.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Things that are read whole and replaced whole, each a document under its code.
 *
 * @param database connections to it
 * @param table a table with {@code code} and {@code document}
 * @param type what a document is
 * @param <T> what a document is
 */
record Documents<T>(DataSource database, String table, Class<T> type) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    /** Whether the document is new or another than before. */
    boolean keep(String code, T document) {
        String keep = "insert into " + table + " as kept (code, document) values (?, ?::jsonb)"
                + " on conflict (code) do update set document = excluded.document"
                + " where kept.document is distinct from excluded.document";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(keep)) {
            statement.setString(1, code);
            statement.setString(2, JSON.writeValueAsString(document));
            return statement.executeUpdate() == 1;
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException(code + " could not be kept", failed);
        }
    }

    List<T> all() {
        return read("");
    }

    Optional<T> find(String code) {
        return read(" where code = ?", code).stream().findFirst();
    }

    private List<T> read(String where, String... values) {
        String ask = "select document::text from " + table + where + " order by code collate \"C\"";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ask)) {
            for (int at = 0; at < values.length; at++) {
                statement.setString(at + 1, values[at]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(JSON.readValue(row.getString(1), type));
                }
            }
            return found;
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException(table + " could not be read", failed);
        }
    }
}
