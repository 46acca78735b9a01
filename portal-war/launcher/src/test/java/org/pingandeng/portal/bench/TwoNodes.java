package org.pingandeng.portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.portal.launch.PortalDatabase;
import org.pingandeng.portal.launch.PortalProcess;

/** A second node on the first one's database, and nginx before both. */
final class TwoNodes implements AutoCloseable {

    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/bin/nginx"));
    private static final String SETTING = """
            daemon off;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { worker_connections 4096; }
            http {
              access_log off;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              upstream nodes {
                server 127.0.0.1:%2$d max_fails=1 fail_timeout=2s;
                server 127.0.0.1:%3$d max_fails=1 fail_timeout=2s;
                keepalive 64;
              }
              server {
                listen 127.0.0.1:%4$d;
                location / {
                  proxy_pass http://nodes;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                  proxy_set_header Host $http_host;
                  proxy_connect_timeout 1s;
                  proxy_read_timeout 10s;
                  proxy_next_upstream error timeout http_502 http_503 non_idempotent;
                }
              }
            }
            """;

    private final Process nginx;
    private final int port;
    private PortalProcess second;

    private TwoNodes(PortalProcess second, Process nginx, int port) {
        this.second = second;
        this.nginx = nginx;
        this.port = port;
    }

    /** Empty where there is no nginx. */
    static Optional<TwoNodes> beside(PortalProcess first, Path folder)
            throws IOException, SQLException, InterruptedException {
        Optional<Path> program = PLACES.stream().filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        PortalProcess second = PortalProcess.serving(folder.resolve("second"), PortalProcess.freePort(), shared(first));
        int port = PortalProcess.freePort();
        Path own = Files.createDirectories(folder.resolve("nginx"));
        Path setting = Files.writeString(
                own.resolve("nginx.conf"), SETTING.formatted(own.toAbsolutePath(), first.port(), second.port(), port));
        Process nginx = new ProcessBuilder(
                        program.get().toString(), "-c", setting.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(own.resolve("said.txt").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(nginx::destroy));
        return Optional.of(new TwoNodes(second, nginx, port));
    }

    /** What two nodes have in common: database, key and files (docs/operating.md). */
    private static Map<String, String> shared(PortalProcess first) throws IOException, SQLException {
        Map<String, String> settings = new HashMap<>(Map.of(
                "PORTAL_DB_HOST", "127.0.0.1",
                "PORTAL_DB_NAME", "postgres",
                "PORTAL_DB_USER", "postgres",
                "PORTAL_MEDIA_FOLDER", first.home().resolve("media").toString()));
        Path home = first.home();
        settings.put(
                "PORTAL_DB_PASSWORD",
                Files.readString(home.resolve("postgres.password")).strip());
        settings.put(
                "PORTAL_MASTER_KEY",
                Files.readString(home.resolve("keys/master.key")).strip());
        try (Connection connection = PortalDatabase.open(first)) {
            String url = connection.getMetaData().getURL();
            settings.put("PORTAL_DB_PORT", url.replaceAll(".*:(\\d+)/.*", "$1"));
        }
        return settings;
    }

    /** The address of both. */
    String base() {
        return "http://localhost:" + port;
    }

    /** The second node dies; the first goes on alone until it is back. */
    void killSecond() {
        second.kill();
    }

    void startSecond() {
        second = second.again();
    }

    @Override
    public void close() {
        nginx.destroy();
        second.close();
    }
}
