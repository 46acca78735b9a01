package org.pingandeng.portal.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an operator may set, read once at start. Each name works as an environment variable ({@code PORTAL_HTTP_PORT})
 * or as a system property ({@code portal.http.port}); the property wins. docs/operating.md lists them all.
 *
 * @param home folder of all data: database, files, keys, logs ({@code PORTAL_HOME})
 * @param httpPort port for plain HTTP ({@code PORTAL_HTTP_PORT})
 * @param httpsPort port for HTTPS, 0 for none ({@code PORTAL_HTTPS_PORT}; by default the HTTP port + 363)
 * @param databaseHost host of a PostgreSQL of your own; empty: the embedded one is started ({@code PORTAL_DB_HOST})
 * @param tls key and certificate, where the operator has them
 * @param path the path below which the portal lies on its host, such as {@code /anquan}; blank where it has the host for
 *     itself ({@code PORTAL_PATH})
 * @param publicUrl the address that people type and QR codes carry, with the path ({@code PORTAL_PUBLIC_URL})
 * @param contentUrl where packages of other makers run, apart from the portal ({@code PORTAL_CONTENT_URL}); by default
 *     hosts below localhost as long as the portal itself is on localhost, else nowhere
 */
record Settings(
        Path home,
        int httpPort,
        int httpsPort,
        Optional<String> databaseHost,
        Optional<Tls> tls,
        String path,
        String publicUrl,
        Optional<String> contentUrl) {

    private static final int HTTP_TO_HTTPS = 8443 - 8080;
    private static final Pattern CONTENT_URL =
            Pattern.compile("https?://(\\*\\.)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\\d{1,5})?/?");

    private static final Pattern PATH = Pattern.compile("/?([A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+){0,2})/?");

    /** What the server itself answers below its root. */
    private static final Pattern TAKEN = Pattern.compile("/(health|metrics|openapi)(/.*)?");

    /**
     * A key store of the operator's own.
     *
     * @param keyStore PKCS#12 file ({@code PORTAL_TLS_KEYSTORE})
     * @param password its password ({@code PORTAL_TLS_PASSWORD})
     * @param alias the certificate's alias in it ({@code PORTAL_TLS_ALIAS}, by default {@code portal})
     */
    record Tls(Path keyStore, String password, String alias) {}

    /**
     * Reads the settings.
     *
     * @param environment the process's environment
     * @return the settings, or a refusal in one line where one makes no sense
     */
    static Settings from(Map<String, String> environment) {
        Lookup lookup = new Lookup(environment);
        int http = lookup.port("PORTAL_HTTP_PORT", 8080);
        int https = lookup.port("PORTAL_HTTPS_PORT", Math.min(http + HTTP_TO_HTTPS, 65535));
        Path home = Path.of(lookup.text("PORTAL_HOME").orElse(".portal"))
                .toAbsolutePath()
                .normalize();
        Optional<Tls> tls = lookup.text("PORTAL_TLS_KEYSTORE")
                .map(file -> new Tls(
                        Path.of(file).toAbsolutePath(),
                        lookup.text("PORTAL_TLS_PASSWORD").orElse(""),
                        lookup.text("PORTAL_TLS_ALIAS").orElse("portal")));
        String here = "http://localhost:" + http;
        String publicUrl = lookup.text("PORTAL_PUBLIC_URL")
                .map(url -> url.replaceAll("/+$", ""))
                .orElse(here);
        // browsers look for every name below localhost on this machine, without asking any other
        Optional<String> beside = publicUrl.equals(here) ? Optional.of("http://*.localhost:" + http) : Optional.empty();
        Optional<String> contentUrl = lookup.text("PORTAL_CONTENT_URL").or(() -> beside);
        String path = lookup.text("PORTAL_PATH").map(Settings::path).orElse("");
        return new Settings(
                home,
                http,
                https,
                lookup.text("PORTAL_DB_HOST"),
                tls,
                path,
                publicUrl.replaceFirst("^https?://[^/]*", "").equals(path) ? publicUrl : publicUrl + path,
                checked(contentUrl, publicUrl));
    }

    private static String path(String value) {
        Matcher names = PATH.matcher(value.trim());
        if (!names.matches()) {
            throw new CannotStart("PORTAL_PATH must be one to three names of letters, digits, - and _ with / between"
                    + " them, like anquan or yingji/anquan, not \"" + value + "\".");
        }
        String path = "/" + names.group(1);
        if (TAKEN.matcher(path).matches()) {
            throw new CannotStart(
                    "PORTAL_PATH must not begin with health, metrics or openapi: the server itself answers"
                            + " there.");
        }
        return path;
    }

    private static Optional<String> checked(Optional<String> contentUrl, String publicUrl) {
        contentUrl.filter(url -> !CONTENT_URL.matcher(url).matches()).ifPresent(url -> {
            throw new CannotStart("PORTAL_CONTENT_URL must be like https://*.content.example.cn or"
                    + " https://content.example.cn, not \"" + url + "\".");
        });
        contentUrl.filter(url -> host(url).equalsIgnoreCase(host(publicUrl))).ifPresent(url -> {
            throw new CannotStart("PORTAL_CONTENT_URL must name another host than PORTAL_PUBLIC_URL: packages of other"
                    + " makers run there to be apart from the portal.");
        });
        return contentUrl.map(url -> url.replaceAll("/+$", ""));
    }

    private static String host(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("[:/].*$", "");
    }

    private record Lookup(Map<String, String> environment) {

        Optional<String> text(String name) {
            String property = System.getProperty(name.toLowerCase().replace('_', '.'));
            return Optional.ofNullable(property != null ? property : environment.get(name))
                    .filter(value -> !value.isBlank());
        }

        int port(String name, int usual) {
            String value = text(name).orElse(String.valueOf(usual));
            try {
                int port = Integer.parseInt(value.trim());
                if (port >= 0 && port <= 65535) {
                    return port;
                }
            } catch (NumberFormatException noNumber) {
                // falls through to the refusal, which names the value
            }
            throw new CannotStart(name + " must be a port from 1 to 65535, not \"" + value + "\".");
        }
    }
}
