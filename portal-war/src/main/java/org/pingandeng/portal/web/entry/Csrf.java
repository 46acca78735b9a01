package org.pingandeng.portal.web.entry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.config.Signet;

/**
 * The token that our forms carry, so that no other site can post in somebody's name: the HMAC of a random cookie. It
 * needs no session. Asking for a token gives the visitor the cookie, so only pages with a form set it.
 */
@Named("csrf")
@ApplicationScoped
public class Csrf {

    static final String FIELD = "_csrf";
    static final String HEADER = "X-Csrf";
    private static final String COOKIE = "pad_form";
    private static final String FRESH = Csrf.class.getName();

    @Inject
    Keys keys;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentAnswer answer;

    private final SecureRandom random = new SecureRandom();
    private Signet key;

    @PostConstruct
    void open() {
        key = new Signet(keys.derive("form", 32));
    }

    /**
     * The token for the form about to be rendered.
     *
     * @return text for a hidden field
     */
    public String getToken() {
        return token(secret());
    }

    private String secret() {
        Optional<String> kept =
                Cookies.read(request, COOKIE).or(() -> Optional.ofNullable((String) request.getAttribute(FRESH)));
        return kept.orElseGet(this::freshSecret);
    }

    private String freshSecret() {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(FRESH, secret);
        HttpServletResponse response = answer.get();
        Cookies.write(request, response, COOKIE, secret, -1);
        return secret;
    }

    boolean good(HttpServletRequest posted) {
        String sent = Optional.ofNullable(posted.getHeader(HEADER)).orElseGet(() -> posted.getParameter(FIELD));
        Optional<String> secret = Cookies.read(posted, COOKIE);
        return sent != null
                && secret.isPresent()
                && MessageDigest.isEqual(
                        token(secret.get()).getBytes(StandardCharsets.US_ASCII),
                        sent.getBytes(StandardCharsets.US_ASCII));
    }

    private String token(String secret) {
        return key.letters(secret);
    }
}
