package org.pingandeng.portal.bench;

import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.FeederBuilder;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.nio.file.Path;

/**
 * What every candidate of a story holds: cookies and a connection of their own, as phones have them, so that each who
 * comes connects anew. It loads no pictures or scripts (those are kept from the first visit), keeps no pages, and looks
 * at where it is sent instead of going there.
 */
final class Phone {

    private Phone() {}

    /** How it calls. */
    static HttpProtocolBuilder protocol() {
        String origin = System.getProperty(Gatling.ORIGIN);
        return http.baseUrl(origin)
                .header("Origin", origin)
                .userAgentHeader("Mozilla/5.0 (Linux; Android 14; Mobile)")
                .disableAutoOrigin()
                .disableAutoReferer()
                .disableCaching()
                .disableFollowRedirect()
                .disableWarmUp();
    }

    /** A file of the story. */
    static Path file(String name) {
        return Path.of(System.getProperty(Gatling.FOLDER), name);
    }

    /** The lines of a table, one after the other, each once. */
    static FeederBuilder<String> table(String name) {
        return csv(file(name).toString()).queue();
    }

    /** How many lines a table has. */
    static int lines(String name) {
        return table(name).readRecords().size();
    }
}
