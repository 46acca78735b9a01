package org.pingandeng.portal.web.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who a request comes from when proxies stand in between, and when somebody only says so. */
class ProxyFilterTest {

    private String seen(String peer, Map<String, List<String>> headers) throws IOException, ServletException {
        ProxyFilter filter = new ProxyFilter();
        filter.proxies = Optional.of("10.0.0.5, 192.168.0.0/16, fd00::/8");
        filter.init();
        StringBuilder seen = new StringBuilder();
        filter.doFilter(
                request(peer, headers),
                null,
                (request, response) -> seen.append(request.getRemoteAddr())
                        .append(' ')
                        .append(request.getScheme())
                        .append(' ')
                        .append(request.isSecure()));
        return seen.toString();
    }

    private static HttpServletRequest request(String peer, Map<String, List<String>> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ProxyFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, given) -> switch (asked.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getScheme" -> "http";
                    case "isSecure" -> false;
                    case "getHeaders" -> Collections.enumeration(headers.getOrDefault(given[0], List.of()));
                    default -> null;
                });
    }

    @Test
    void behindATrustedProxyTheClientIsSeen() throws Exception {
        Map<String, List<String>> said =
                Map.of("X-Forwarded-For", List.of("203.0.113.9"), "X-Forwarded-Proto", List.of("https"));
        assertEquals("203.0.113.9 https true", seen("10.0.0.5", said));
        assertEquals("203.0.113.9 https true", seen("fd00::1", said));
    }

    @Test
    void anybodyElsesHeadersAreIgnored() throws Exception {
        assertEquals(
                "198.51.100.7 http false",
                seen(
                        "198.51.100.7",
                        Map.of("X-Forwarded-For", List.of("203.0.113.9"), "X-Forwarded-Proto", List.of("https"))));
    }

    @Test
    void whatAClientInventsStandsLeftAndIsNotBelieved() throws Exception {
        assertEquals(
                "203.0.113.9 http false",
                seen("10.0.0.5", Map.of("X-Forwarded-For", List.of("127.0.0.1, 203.0.113.9", "192.168.3.4"))));
    }

    @Test
    void whatIsNoAddressIsNotBelieved() throws Exception {
        assertEquals("10.0.0.5 http false", seen("10.0.0.5", Map.of("X-Forwarded-For", List.of("example.com"))));
        assertEquals("10.0.0.5 http false", seen("10.0.0.5", Map.of("X-Forwarded-Proto", List.of("javascript"))));
    }

    @Test
    void aWrongSettingIsSaid() {
        assertThrows(IllegalArgumentException.class, () -> TrustedProxies.read("proxy.example.com"));
        assertThrows(IllegalArgumentException.class, () -> TrustedProxies.read("10.0.0.0/33"));
    }
}
