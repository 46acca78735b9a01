package org.pingandeng.portal.config;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings every module's schema up to date before the first query: one Flyway history a module, floors from the ground
 * up. Runs as a startup EJB because that comes before CDI's {@code @Initialized} and before the first use of JPA.
 *
 * <p>Migrations may arrive out of order (several people write them) and never refer to another module's schema.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final List<String> SCHEMAS = List.of("media", "quiz", "course", "portal");

    /** How long a database that is still starting is waited for. */
    private static final int PATIENCE_SECONDS = 60;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @PostConstruct
    void migrate() {
        SCHEMAS.forEach(schema -> Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .table("migration")
                .locations("classpath:db/migration/" + schema)
                .outOfOrder(true)
                .connectRetries(PATIENCE_SECONDS)
                .connectRetriesInterval(1)
                .load()
                .migrate());
    }
}
