package org.pingandeng.portal.web.site;

import jakarta.faces.component.UIViewRoot;
import java.util.HashMap;
import java.util.Map;

/**
 * The root of every page. What libraries keep for a view (PrimeFaces its nonce, before it is known that a view is kept by
 * nobody) would make a session for each visitor and each robot; outside of the desks it lives for the one request.
 */
public class PageRoot extends UIViewRoot {

    private static final String DESKS = "/desk/";

    private Map<String, Object> ofThisRequest;

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        if (getViewId() != null && getViewId().startsWith(DESKS)) {
            return super.getViewMap(create);
        }
        if (ofThisRequest == null && create) {
            ofThisRequest = new HashMap<>();
        }
        return ofThisRequest;
    }
}
