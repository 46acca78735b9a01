package org.pingandeng.portal.config;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one database, named by configuration: {@code portal.db.host}, {@code portal.db.port}, {@code portal.db.name},
 * {@code portal.db.user}, {@code portal.db.password} ({@code PORTAL_DB_…} in the environment). The launcher sets them
 * when it starts the embedded PostgreSQL itself.
 *
 * <p>Texts go to PostgreSQL without a type, so that a null of any type (EclipseLink sends it as text) fits a uuid column.
 *
 * <p>A connection is tried before it is lent, so that a PostgreSQL that died and came back costs no request an error.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/portal",
        className = "org.postgresql.ds.PGSimpleDataSource",
        serverName = "${MPCONFIG=portal.db.host:localhost}",
        databaseName = "${MPCONFIG=portal.db.name:portal}",
        user = "${MPCONFIG=portal.db.user:portal}",
        password = "${MPCONFIG=portal.db.password:}",
        minPoolSize = 2,
        maxPoolSize = 40,
        properties = {
            "portNumber=${MPCONFIG=portal.db.port:5432}",
            "applicationName=pingandeng",
            "reWriteBatchedInserts=true",
            "stringType=unspecified",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=2",
            "fish.payara.fail-all-connections=true"
        })
public class PortalDataSource {}
