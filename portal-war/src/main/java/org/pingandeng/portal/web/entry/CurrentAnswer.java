package org.pingandeng.portal.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletResponse;

/** The answer to the running request, for the few beans that set a cookie. */
@RequestScoped
public class CurrentAnswer {

    private HttpServletResponse response;

    void is(HttpServletResponse current) {
        response = current;
    }

    /**
     * The answer.
     *
     * @return never null during a request
     */
    public HttpServletResponse get() {
        return response;
    }
}
