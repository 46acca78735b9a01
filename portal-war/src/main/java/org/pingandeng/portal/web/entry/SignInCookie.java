package org.pingandeng.portal.web.entry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.SignIn;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.config.Signet;

/** The cookie that keeps people signed in: a sign-in's id and its HMAC. It says nothing and cannot be made up. */
@ApplicationScoped
public class SignInCookie {

    /** How long it lives. */
    static final int SECONDS = (int) SignIn.LIFE.toSeconds();

    private static final String NAME = "pad_in";

    @Inject
    Keys keys;

    private Signet key;

    @PostConstruct
    void open() {
        key = new Signet(keys.derive("sign-in", 32));
    }

    /**
     * Reads the cookie.
     *
     * @param request any request
     * @return the sign-in it names; empty when there is none or the signature is not ours
     */
    public Optional<UUID> read(HttpServletRequest request) {
        return Cookies.read(request, NAME).flatMap(this::verified);
    }

    private Optional<UUID> verified(String value) {
        int dot = value.indexOf('.');
        if (dot != 36) {
            return Optional.empty();
        }
        String id = value.substring(0, dot);
        boolean ours = MessageDigest.isEqual(
                signature(id).getBytes(StandardCharsets.US_ASCII),
                value.substring(dot + 1).getBytes(StandardCharsets.US_ASCII));
        try {
            return ours ? Optional.of(UUID.fromString(id)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /**
     * Gives the cookie.
     *
     * @param request whose answer carries it
     * @param response the answer
     * @param signIn what it names
     */
    public void give(HttpServletRequest request, HttpServletResponse response, SignIn signIn) {
        give(request, response, signIn.id());
    }

    /**
     * Gives the cookie again, so that the browser keeps it as long as its sign-in has been prolonged.
     *
     * @param request whose answer carries it
     * @param response the answer
     * @param signIn what it names
     */
    void give(HttpServletRequest request, HttpServletResponse response, UUID signIn) {
        String id = signIn.toString();
        Cookies.write(request, response, NAME, id + "." + signature(id), SECONDS);
    }

    /**
     * Takes the cookie back.
     *
     * @param request whose answer does so
     * @param response the answer
     */
    public void take(HttpServletRequest request, HttpServletResponse response) {
        Cookies.write(request, response, NAME, "", 0);
    }

    private String signature(String id) {
        return key.letters(id);
    }
}
