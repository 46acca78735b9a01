package org.pingandeng.portal.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.course.port.ContentOrigin;

/**
 * Where content of other makers runs: {@code portal.content.url}. With a star for its first label
 * ({@code https://*.content.example.cn}) each learner has an origin of their own for each package; without one all share
 * an origin, which is emptied at each launch. Without the setting, or where it names the portal's own host, there is none.
 */
@ApplicationScoped
public class ContentPlace implements ContentOrigin {

    private static final Pattern URL =
            Pattern.compile("(https?)://(\\*\\.)?([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::(\\d{1,5}))?/?");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]{1,63}");

    @Inject
    @ConfigProperty(name = "portal.content.url")
    Optional<String> configured;

    /** With the path that the portal lies below, if any. */
    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    private boolean there;
    private boolean apart;
    private String scheme = "";
    private String authority = "";

    /** For the container. */
    public ContentPlace() {}

    /**
     * A place by these settings.
     *
     * @param configured {@code portal.content.url}, if any
     * @param publicUrl the portal's own address
     */
    public ContentPlace(Optional<String> configured, String publicUrl) {
        this.configured = configured;
        this.publicUrl = publicUrl;
        read();
    }

    @PostConstruct
    void read() {
        configured.map(String::strip).filter(url -> !url.isEmpty()).ifPresent(url -> {
            var parts = URL.matcher(url.toLowerCase(Locale.ROOT));
            if (!parts.matches()) {
                throw new IllegalStateException("portal.content.url is no address: " + url);
            }
            scheme = parts.group(1);
            apart = parts.group(2) != null;
            authority = parts.group(3) + port(parts.group(4));
            boolean own = !apart
                    && parts.group(3).equalsIgnoreCase(URI.create(publicUrl).getHost());
            if (own) {
                throw new IllegalStateException("portal.content.url names the portal's own host: " + url);
            }
            there = true;
        });
    }

    private String port(String written) {
        boolean usual = written == null || written.equals(scheme.equals("https") ? "443" : "80");
        return usual ? "" : ":" + written;
    }

    @Override
    public boolean there() {
        return there;
    }

    /**
     * Whether each learner has an origin of their own for each package.
     *
     * @return false when all content shares one
     */
    boolean apart() {
        return apart;
    }

    /**
     * The origin for a label.
     *
     * @param label of a learner and a package
     * @return scheme and host
     */
    String origin(String label) {
        return scheme + "://" + (apart ? label + "." : "") + authority;
    }

    /**
     * Which content's host this is.
     *
     * @param host as the request names it
     * @return its label, blank where all share one host; empty for the portal's own host and any other
     */
    Optional<String> label(String host) {
        if (!there || host == null) {
            return Optional.empty();
        }
        String asked = host.toLowerCase(Locale.ROOT).replaceFirst(scheme.equals("https") ? ":443$" : ":80$", "");
        if (!apart) {
            return asked.equals(authority) ? Optional.of("") : Optional.empty();
        }
        boolean below = asked.endsWith("." + authority);
        String label = below ? asked.substring(0, asked.length() - authority.length() - 1) : "";
        return below && !isPortal(asked) ? Optional.of(LABEL.matcher(label).matches() ? label : "-") : Optional.empty();
    }

    private boolean isPortal(String asked) {
        URI own = URI.create(publicUrl);
        return asked.equals(own.getRawAuthority().toLowerCase(Locale.ROOT));
    }

    /**
     * What the portal's policy lets into frames.
     *
     * @return a source for {@code frame-src}, or blank where there is no place
     */
    public String frames() {
        return there ? scheme + "://" + (apart ? "*." : "") + authority : "";
    }

    /**
     * The origin that may hold content in a frame, and that it may talk with.
     *
     * @return the portal's own
     */
    public String portal() {
        URI own = URI.create(publicUrl);
        return own.getScheme() + "://" + own.getRawAuthority();
    }

    /**
     * The path that the portal lies below on its host. Content lies below the same on its own.
     *
     * @return blank where the portal has its host for itself
     */
    public String path() {
        return URI.create(publicUrl).getRawPath();
    }
}
