package org.pingandeng.portal.news;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pingandeng.portal.config.Setting;
import org.pingandeng.portal.config.Settings;
import org.pingandeng.portal.editing.EditingPermissions;
import org.pingandeng.portal.news.model.Articles;
import org.pingandeng.portal.news.model.Links;

/**
 * Looks whether outside addresses in articles still answer: each once a day at most, a few at a time, and never one that
 * lies in the house's own network. Off until an administrator switches it on.
 */
@ApplicationScoped
public class LinkChecker {

    private static final Set<Integer> USUAL_PORTS = Set.of(-1, 80, 443);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration AGAIN = Duration.ofHours(20);
    private static final int AT_ONCE = 40;

    @Inject
    Articles articles;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Checks what was not checked for a while; does nothing while it is switched off. */
    @RolesAllowed(EditingPermissions.PUBLISH)
    public void round() {
        if (!settings.text(Setting.LINKS_CHECK).equalsIgnoreCase("yes")) {
            return;
        }
        Map<String, Instant> before = articles.checked().stream()
                .collect(Collectors.toMap(Articles.Checked::address, Articles.Checked::checkedAt));
        Instant old = clock.instant().minus(AGAIN);
        outside().stream()
                .filter(each -> before.getOrDefault(each, Instant.MIN).isBefore(old))
                .limit(AT_ONCE)
                .forEach(each -> articles.note(check(each)));
    }

    private Set<String> outside() {
        return articles.all().stream()
                .filter(each -> each.live())
                .flatMap(each -> Links.in(each.text("body") + "\n" + each.text("bodyEn")).stream())
                .filter(link -> link.matches("https?://.*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Articles.Checked check(String address) {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() == null || !USUAL_PORTS.contains(uri.getPort()) || inside(uri.getHost())) {
                return found(address, 0, "not public");
            }
            int status = client.send(
                            HttpRequest.newBuilder(uri)
                                    .timeout(PATIENCE)
                                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
            boolean gone = status == 404 || status == 410 || status >= 500;
            return found(address, status, gone ? "HTTP " + status : "");
        } catch (IOException | IllegalArgumentException failed) {
            return found(address, 0, String.valueOf(failed.getMessage()));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return found(address, 0, "interrupted");
        }
    }

    private static boolean inside(String host) throws UnknownHostException {
        for (InetAddress each : InetAddress.getAllByName(host)) {
            if (each.isLoopbackAddress()
                    || each.isSiteLocalAddress()
                    || each.isLinkLocalAddress()
                    || each.isAnyLocalAddress()
                    || each.isMulticastAddress()
                    || reserved(each.getAddress())) {
                return true;
            }
        }
        return false;
    }

    /** Addresses that no public site has (RFC 6890): shared, protocol and unique local ones, and what translates to them. */
    private static boolean reserved(byte[] address) {
        return address.length == 16
                ? (address[0] & 0xfe) == 0xfc || address[0] == 0 && address[1] == 0x64
                : address[0] == 0
                        || address[0] == 100 && (address[1] & 0xc0) == 64
                        || address[0] == (byte) 192 && address[1] == 0 && address[2] == 0;
    }

    private Articles.Checked found(String address, int status, String problem) {
        return new Articles.Checked(address, status, problem, clock.instant());
    }
}
