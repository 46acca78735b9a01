package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import org.pingandeng.portal.web.entry.SizeFilter;
import org.pingandeng.portal.web.site.ReturnAddress;

/** A page that did not open: what happened in plain words, what to do next, and a number to ask by. */
@Named
@RequestScoped
public class ProblemPage {

    private static final Logger LOG = System.getLogger(ProblemPage.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    HttpServletRequest request;

    private int status;
    private Throwable cause;
    private String reference;

    @PostConstruct
    void look() {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        status = code instanceof Integer number ? number : 404;
        cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        reference = "E-%d-%05X".formatted(status, RANDOM.nextInt(0x100000));
        if (getKind().equals("fault")) {
            LOG.log(Level.ERROR, reference + " at " + getAddress(), cause);
        }
    }

    /** What happened, as the words know it: {@code missing}, {@code forbidden}, {@code tooLarge} and so on. */
    public String getKind() {
        if (expired(cause)) {
            return "expired";
        }
        return switch (status) {
            case 403 ->
                "forgery".equals(request.getAttribute(RequestDispatcher.ERROR_MESSAGE)) ? "forgery" : "forbidden";
            case 404, 410 -> "missing";
            case 413 -> "tooLarge";
            case 429, 503 -> "busy";
            default -> status >= 400 && status < 500 ? "unfit" : "fault";
        };
    }

    private static boolean expired(Throwable thrown) {
        return thrown != null && (thrown instanceof ViewExpiredException || expired(thrown.getCause()));
    }

    /** The number under which the log has more. */
    public String getReference() {
        return reference;
    }

    /** Whether trying again may help. */
    public boolean isRetry() {
        return !getKind().equals("missing") && !getKind().equals("forbidden");
    }

    /** How many megabytes may be sent to where too many were. */
    public Object getLimit() {
        return request.getAttribute(SizeFilter.LIMIT);
    }

    /** The address that did not open, with what was asked of it; the home page where it leads off this site. */
    public String getAddress() {
        String whole = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        String below = request.getServletContext().getContextPath();
        String address = whole.startsWith(below + "/") ? whole.substring(below.length()) : whole;
        Object passed = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        Object query = passed == null ? request.getQueryString() : passed;
        return ReturnAddress.within(query == null ? address : address + "?" + query, "/");
    }
}
