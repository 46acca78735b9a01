package org.pingandeng.portal.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingandeng.portal.web.entry.CurrentAnswer;
import org.pingandeng.portal.web.entry.ProxyFilter;
import org.pingandeng.portal.web.site.Ids;

/** Which browser books seats and is counted at the door: a number that says nothing else, kept for half a year. */
@RequestScoped
public class DeviceCookie {

    private static final String NAME = "pad_seat";
    private static final int HALF_A_YEAR = 180 * 24 * 60 * 60;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentAnswer answer;

    private UUID fresh;

    /** The number that the browser brought, if it did. */
    public Optional<UUID> known() {
        return Optional.ofNullable(fresh)
                .or(() -> Stream.ofNullable(request.getCookies())
                        .flatMap(Arrays::stream)
                        .filter(sent -> sent.getName().equals(NAME))
                        .flatMap(sent -> Ids.read(sent.getValue()).stream())
                        .findFirst());
    }

    /** The number that the browser brought, or one that it gets now. */
    public UUID here() {
        return known().orElseGet(this::give);
    }

    private UUID give() {
        fresh = UUID.randomUUID();
        Cookie cookie = new Cookie(NAME, fresh.toString());
        cookie.setPath("/activity");
        cookie.setMaxAge(HALF_A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(ProxyFilter.scheme(request)));
        cookie.setAttribute("SameSite", "Lax");
        answer.get().addCookie(cookie);
        return fresh;
    }
}
