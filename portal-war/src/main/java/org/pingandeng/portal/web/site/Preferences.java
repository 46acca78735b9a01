package org.pingandeng.portal.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * How this visitor wants pages to look: language, theme and letter size, each kept in a cookie and rendered by the
 * server, so that no script is needed and nothing flickers.
 */
@Named("prefs")
@RequestScoped
public class Preferences {

    static final String LANGUAGE = "pad_lang";

    /** By this header a page asks for a copy of itself that carries no cookie, to keep it where there is no network. */
    static final String LANGUAGE_HEADER = "X-Portal-Language";

    static final String THEME = "pad_theme";
    static final String SIZE = "pad_size";
    static final Set<String> LANGUAGES = Set.of("zh_CN", "en");
    static final Set<String> THEMES = Set.of("light", "dark", "contrast");
    static final Set<String> SIZES = Set.of("normal", "large");

    @Inject
    HttpServletRequest request;

    /** Whether the interface is shown in English; Chinese otherwise. */
    public boolean isEnglish() {
        String asked = request.getHeader(LANGUAGE_HEADER);
        String usual = asked != null && LANGUAGES.contains(asked) ? asked : "zh_CN";
        return chosen(LANGUAGE, LANGUAGES, usual).equals("en");
    }

    /** The locale of dates, numbers and message bundles. */
    public Locale getLocale() {
        return isEnglish() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** The value of {@code <html lang>}. */
    public String getTag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    /** {@code light}, {@code dark} or {@code contrast}. */
    public String getTheme() {
        return chosen(THEME, THEMES, "light");
    }

    /** {@code normal} or {@code large}. */
    public String getSize() {
        return chosen(SIZE, SIZES, "normal");
    }

    /** Whether letters are 125 % and targets larger. */
    public boolean isLarge() {
        return getSize().equals("large");
    }

    /**
     * The address that changes one preference and comes back to this page.
     *
     * @param name {@code lang}, {@code theme} or {@code size}
     * @param value the new value
     */
    public String link(String name, String value) {
        return "/prefs?" + name + "=" + value + "&next=" + encoded(here());
    }

    /** The address of the sign-in page that comes back here. */
    public String getSignIn() {
        return "/account/signin?next=" + encoded(here());
    }

    /** The text for this visitor's language, or the other one where it is missing. */
    public String pick(String chinese, String english) {
        boolean missing = english == null || english.isBlank();
        return isEnglish() && !missing ? english : chinese;
    }

    /**
     * The language in which {@link #pick} answers, for a {@code lang} attribute beside text that may fall back.
     *
     * @param english the English text, if any
     */
    public String langOf(String english) {
        return isEnglish() && english != null && !english.isBlank() ? "en" : "zh-CN";
    }

    private String here() {
        Object original = request.getAttribute("jakarta.servlet.forward.request_uri");
        String whole = original == null ? request.getRequestURI() : original.toString();
        String below = request.getContextPath();
        String path = whole.startsWith(below + "/") ? whole.substring(below.length()) : whole;
        Object forwarded = request.getAttribute("jakarta.servlet.forward.query_string");
        String query = original == null ? request.getQueryString() : (String) forwarded;
        return query == null ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String chosen(String cookie, Set<String> allowed, String otherwise) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return otherwise;
        }
        return Arrays.stream(cookies)
                .filter(sent -> sent.getName().equals(cookie))
                .map(Cookie::getValue)
                .filter(allowed::contains)
                .findFirst()
                .orElse(otherwise);
    }
}
