package org.pingandeng.portal.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** A reader's language: as chosen, or as a page asks that keeps a copy of itself for a dead line. */
class PreferencesTest {

    private static Preferences of(String chosen, String asked) {
        Preferences preferences = new Preferences();
        preferences.request = (HttpServletRequest) Proxy.newProxyInstance(
                PreferencesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, given) -> switch (method.getName()) {
                    case "getCookies" ->
                        chosen == null ? null : new Cookie[] {new Cookie(Preferences.LANGUAGE, chosen)};
                    case "getHeader" -> Preferences.LANGUAGE_HEADER.equals(given[0]) ? asked : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return preferences;
    }

    @Test
    void whoeverChoseNothingReadsChinese() {
        assertEquals("zh-CN", of(null, null).getTag());
        assertFalse(of("fr", null).isEnglish());
    }

    @Test
    void aCopyWithoutCookiesIsMadeInTheLanguageThatThePageAsksFor() {
        assertEquals("en", of(null, "en").getTag());
        assertEquals("zh-CN", of(null, "zh_CN").getTag());
        assertFalse(of(null, "fr").isEnglish());
    }

    @Test
    void whatTheReaderChoseGoesFirst() {
        assertTrue(of("en", "zh_CN").isEnglish());
        assertFalse(of("zh_CN", "en").isEnglish());
    }
}
