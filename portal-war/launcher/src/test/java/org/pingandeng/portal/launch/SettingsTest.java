package org.pingandeng.portal.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the portal lies: on a host of its own, or below a path of the county's. */
class SettingsTest {

    @Test
    void withoutAPathThePortalHasItsHostForItself() {
        Settings settings = Settings.from(Map.of());
        assertEquals("", settings.path());
        assertEquals("http://localhost:8080", settings.publicUrl());
        assertEquals(Optional.of("http://*.localhost:8080"), settings.contentUrl());
    }

    @ParameterizedTest
    @CsvSource({
        "anquan, https://www.example.gov.cn, /anquan, https://www.example.gov.cn/anquan",
        "/anquan/, https://www.example.gov.cn/, /anquan, https://www.example.gov.cn/anquan",
        "anquan, https://www.example.gov.cn/anquan/, /anquan, https://www.example.gov.cn/anquan",
        "yingji/an-quan/2_0, https://www.example.gov.cn, /yingji/an-quan/2_0, https://www.example.gov.cn/yingji/an-quan/2_0"
    })
    void theAddressPeopleTypeHasThePath(String given, String publicUrl, String path, String address) {
        Settings settings = Settings.from(Map.of("PORTAL_PATH", given, "PORTAL_PUBLIC_URL", publicUrl));
        assertEquals(path, settings.path());
        assertEquals(address, settings.publicUrl());
    }

    @Test
    void fromACloneToo() {
        Settings settings = Settings.from(Map.of("PORTAL_PATH", "anquan"));
        assertEquals("http://localhost:8080/anquan", settings.publicUrl());
        assertEquals(Optional.of("http://*.localhost:8080"), settings.contentUrl());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"an quan", "安全", "a//b", "a/b/c/d", "../etc", "a?b", "https://www.example.gov.cn/a", "/", "a.b"})
    void whatIsNoPathIsRefusedInOneLine(String path) {
        CannotStart refused = assertThrows(CannotStart.class, () -> Settings.from(Map.of("PORTAL_PATH", path)));
        assertTrue(refused.getMessage().contains("PORTAL_PATH must be one to three names"), refused.getMessage());
        assertTrue(refused.getMessage().contains("\"" + path + "\""), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "metrics/portal", "/openapi/"})
    void whatTheServerItselfAnswersIsRefused(String path) {
        assertThrows(CannotStart.class, () -> Settings.from(Map.of("PORTAL_PATH", path)));
    }

    @Test
    void aPathThatOnlyBeginsLikeOneIsFine() {
        assertEquals("/healthy", Settings.from(Map.of("PORTAL_PATH", "healthy")).path());
    }
}
