package org.pingandeng.portal.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;

/**
 * The embedded database's password. A fresh PostgreSQL trusts every program of the machine; ours asks for a password
 * that only the portal's own user can read.
 */
final class DatabasePassword {

    private static final String DOOR =
            "# Written by the portal: its own address, with its password, and no other way.\n"
                    + "host all postgres 127.0.0.1/32 scram-sha-256\n";

    private final String text;

    private DatabasePassword(String text) {
        this.text = text;
    }

    /**
     * Reads the password, or makes it at the first start.
     *
     * @param file where it is kept
     */
    static DatabasePassword in(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                OwnerOnly.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            }
            return new DatabasePassword(Files.readString(file).strip());
        } catch (IOException failed) {
            throw new CannotStart("the database's password in " + file + " cannot be read or made.", failed);
        }
    }

    /** The password itself; letters, digits, - and _ only. */
    String text() {
        return text;
    }

    /**
     * Closes a server that still trusts everyone. The file of rules comes last, so a start cut off half-way is simply
     * done again.
     *
     * @param server running
     * @param data its folder
     * @throws IOException when its rules cannot be written
     */
    void require(EmbeddedPostgres server, Path data) throws IOException {
        Path rules = data.resolve("pg_hba.conf");
        if (Files.readString(rules).equals(DOOR)) {
            return;
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE postgres PASSWORD '" + text + "'");
            Files.writeString(rules, DOOR);
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException refused) {
            throw new IOException(refused);
        }
    }
}
