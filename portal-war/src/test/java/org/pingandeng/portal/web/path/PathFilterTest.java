package org.pingandeng.portal.web.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the portal sees of a request that came below its path, and what a browser sees of the answer. */
class PathFilterTest {

    private final List<String> sent = new ArrayList<>();

    private HttpServletRequest request(String path, String uri, DispatcherType kind) {
        Map<String, Object> says = Map.of("getContextPath", path, "getRequestURI", uri, "getDispatcherType", kind);
        return fake(HttpServletRequest.class, says);
    }

    private HttpServletResponse response() {
        return fake(HttpServletResponse.class, Map.of());
    }

    /** Answers as told and notes what it is given. */
    private <T> T fake(Class<T> type, Map<String, Object> says) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, asked, given) -> {
            if (given != null && given.length > 0) {
                Object last = given[given.length - 1];
                sent.add(last instanceof Cookie cookie ? cookie.getName() + " " + cookie.getPath() : "" + last);
            }
            return says.get(asked.getName());
        }));
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws Exception {
        new PathFilter().doFilter(request, response, chain);
    }

    @Test
    void aPortalWithAHostForItselfPassesUntouched() throws Exception {
        HttpServletRequest request = request("", "/cases", DispatcherType.REQUEST);
        HttpServletResponse response = response();
        pass(request, response, (given, answer) -> {
            assertSame(request, given);
            assertSame(response, answer);
        });
    }

    @Test
    void addressesBeginAtThePortalsOwnRoot() throws Exception {
        pass(request("/anquan", "/anquan/cases", DispatcherType.REQUEST), response(), (given, answer) -> {
            HttpServletRequest seen = (HttpServletRequest) given;
            assertEquals("", seen.getContextPath());
            assertEquals("/cases", seen.getRequestURI());
        });
    }

    @Test
    void aPathNamedLikeAPageIsTakenAwayOnce() throws Exception {
        pass(
                request("/learn", "/learn/learn/me", DispatcherType.REQUEST),
                response(),
                (given, answer) -> assertEquals("/learn/me", ((HttpServletRequest) given).getRequestURI()));
    }

    @Test
    void redirectsLeadBelowThePathAndCookiesStayThere() throws Exception {
        pass(request("/anquan", "/anquan/", DispatcherType.REQUEST), response(), (given, answer) -> {
            HttpServletResponse back = (HttpServletResponse) answer;
            back.sendRedirect("/account/signin?next=%2Fdesk");
            back.setHeader("location", "/learn/me");
            back.setHeader("Location", "https://other.example.cn/");
            back.setHeader("X-Other", "/as-it-is");
            back.sendRedirect("//other.example.cn/");
            back.addCookie(cookie("pad_one", "/"));
            back.addCookie(cookie("pad_two", "/activity"));
            back.addHeader("Set-Cookie", "pad_three=1;Path=/api/v1/booklets;HttpOnly");
        });
        assertEquals(
                List.of(
                        "/anquan/account/signin?next=%2Fdesk",
                        "/anquan/learn/me",
                        "https://other.example.cn/",
                        "/as-it-is",
                        "//other.example.cn/",
                        "pad_one /anquan",
                        "pad_two /anquan/activity",
                        "pad_three=1;Path=/anquan/api/v1/booklets;HttpOnly"),
                sent);
    }

    @Test
    void whatIsForwardedGoesBackByTheWayItCame() throws Exception {
        HttpServletResponse response = response();
        pass(request("/anquan", "/anquan/verify", DispatcherType.FORWARD), response, (given, answer) -> {
            assertEquals("/verify", ((HttpServletRequest) given).getRequestURI());
            assertSame(response, answer);
        });
    }

    private static Cookie cookie(String name, String path) {
        Cookie cookie = new Cookie(name, "1");
        cookie.setPath(path);
        return cookie;
    }
}
