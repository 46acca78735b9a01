package org.pingandeng.portal.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the frame around a page says about its visitor. */
@Named("shell")
@RequestScoped
public class Shell {

    /** One tab of the desks' tab row. */
    public record Tab(String path, String label) {}

    /** Whether the visitor has signed in. */
    public boolean isSignedIn() {
        return false;
    }

    /** The visitor's name, or an empty text. */
    public String getName() {
        return "";
    }

    /** Whether the visitor has a desk to work at. */
    public boolean isDesk() {
        return !getTabs().isEmpty();
    }

    /** The visitor's role in words. */
    public String getRole() {
        return "";
    }

    /** The desks this visitor may open. */
    public List<Tab> getTabs() {
        return List.of();
    }
}
