package org.pingandeng.portal.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.web.entry.ProxyFilter;

/**
 * One sentence that outlives a redirect: {@code flash.ok("已保存")} before it, {@code <pd:flash/>} after it. It travels in
 * a short-lived cookie, so that any node can show it.
 */
@Named("flashed")
@RequestScoped
public class Flash {

    static final String COOKIE = "pad_flash";
    private static final Set<String> KINDS = Set.of("ok", "warn", "danger");

    @Inject
    HttpServletRequest request;

    private String[] shown;

    /** It worked. */
    public void ok(String text) {
        leave("ok", text);
    }

    /** It worked, but something needs attention. */
    public void warn(String text) {
        leave("warn", text);
    }

    /** It did not work, and this is why. */
    public void refused(String text) {
        leave("danger", text);
    }

    /** {@code ok}, {@code warn} or {@code danger}. */
    public String getKind() {
        return read()[0];
    }

    /** The sentence, or an empty text. Reading it uses it up. */
    public String getText() {
        return read()[1];
    }

    private void leave(String kind, String text) {
        byte[] bytes = (kind + "\n" + text).getBytes(StandardCharsets.UTF_8);
        send(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), 60);
    }

    private String[] read() {
        if (shown == null) {
            shown = Arrays.stream(request.getCookies() == null ? new Cookie[0] : request.getCookies())
                    .filter(sent ->
                            sent.getName().equals(COOKIE) && !sent.getValue().isEmpty())
                    .findFirst()
                    .map(sent -> decoded(sent.getValue()))
                    .orElseGet(() -> new String[] {"", ""});
            if (!shown[1].isEmpty()) {
                send("", 0);
            }
        }
        return shown;
    }

    private static String[] decoded(String value) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8).split("\n", 2);
            return parts.length == 2 && KINDS.contains(parts[0]) ? parts : new String[] {"", ""};
        } catch (IllegalArgumentException mangled) {
            return new String[] {"", ""};
        }
    }

    private void send(String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(ProxyFilter.scheme(request)));
        cookie.setAttribute("SameSite", "Lax");
        HttpServletResponse response = Faces.getResponse();
        response.addCookie(cookie);
    }
}
