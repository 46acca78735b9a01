package org.pingandeng.portal.web.practice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.web.site.Ids;

/** What the addresses of mock exams say. */
final class MockAddress {

    private MockAddress() {}

    static Optional<UUID> id(HttpServletRequest request, String name) {
        return Ids.read(request.getParameter(name));
    }

    static int number(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text != null && text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }
}
