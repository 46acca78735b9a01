package org.pingandeng.portal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The way into the database of a running portal, for fixtures that no desk can bring in yet. */
public final class PortalDatabase {

    private static final int PORT_LINE = 3;

    private PortalDatabase() {}

    /**
     * Opens a connection.
     *
     * @param portal running on a database of its own
     * @return to be closed
     * @throws SQLException when the database does not answer
     */
    public static Connection open(PortalProcess portal) throws SQLException {
        try {
            Path data = portal.home().resolve("postgres").resolve("postmaster.pid");
            Properties known = new Properties();
            known.setProperty("user", "postgres");
            known.setProperty(
                    "password",
                    Files.readString(portal.home().resolve("postgres.password")).strip());
            String port = Files.readAllLines(data).get(PORT_LINE).strip();
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", known);
        } catch (IOException missing) {
            throw new SQLException(missing);
        }
    }
}
