package org.pingandeng.portal.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.Place;

/** What the frame around a page says about its visitor. */
@Named("shell")
@RequestScoped
public class Shell {

    private static final String DESKS = "org.pingandeng.portal.web.desk.Messages";

    @Inject
    Visitor visitor;

    @Inject
    Preferences preferences;

    /** One tab of the desks' tab row. */
    public record Tab(String path, String label) {}

    /** Whether the visitor has signed in. */
    public boolean isSignedIn() {
        return visitor.isSignedIn();
    }

    /** The visitor's name, or an empty text. */
    public String getName() {
        return visitor.getName();
    }

    /** Whether the visitor has a desk to work at. */
    public boolean isDesk() {
        return !getTabs().isEmpty();
    }

    /** The visitor's weightiest role in words. */
    public String getRole() {
        return visitor.roles().stream()
                .max(Comparator.naturalOrder())
                .map(role -> words().getString("role." + role))
                .orElse("");
    }

    /** The desks this visitor may open, those that have a tab: {@code tab.<PLACE>} in the desks' bundle. */
    public List<Tab> getTabs() {
        ResourceBundle words = words();
        return Arrays.stream(Place.values())
                .filter(Place::desk)
                .filter(place -> words.containsKey("tab." + place) && visitor.may(place.permission()))
                .map(place -> new Tab(place.path(), words.getString("tab." + place)))
                .toList();
    }

    private ResourceBundle words() {
        return ResourceBundle.getBundle(DESKS, preferences.getLocale());
    }
}
