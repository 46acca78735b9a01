package org.pingandeng.portal.web.snap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.snap.SnapBooth;

/** What became of the hazard of a code; only the sender has the code. */
@Named("snapLookPage")
@RequestScoped
public class SnapLookPage {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int LONGEST = 40;

    @Inject
    SnapBooth booth;

    @Inject
    SnapGate gate;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    private SnapBooth.Seen seen;
    private boolean refused;

    /** Looks, if a code is there and the asker may ask. */
    public void look() {
        Faces.addResponseHeader("Cache-Control", "no-store");
        Faces.addResponseHeader("X-Robots-Tag", "noindex");
        if (getCode().isEmpty() || getCode().length() > LONGEST) {
            return;
        }
        refused = !gate.look(visitor.address());
        if (refused) {
            Faces.setResponseStatus(TOO_MANY_REQUESTS);
        } else {
            seen = booth.look(getCode()).orElse(null);
        }
    }

    /** The code as it was typed; empty for none. */
    public String getCode() {
        String code = request.getParameter("code");
        return code == null ? "" : code.strip();
    }

    /** Whether it was sent just now. */
    public boolean isSent() {
        return request.getParameter("sent") != null && seen != null;
    }

    /** Whether the asker has to wait a minute. */
    public boolean isRefused() {
        return refused;
    }

    /** What became of it; null where there is none. */
    public SnapBooth.Seen getSeen() {
        return seen;
    }
}
