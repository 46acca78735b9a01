package org.pingandeng.portal.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.config.Setting;
import org.pingandeng.portal.config.Settings;
import org.pingandeng.portal.web.site.Flash;

/** The portal's settings: its names, its host, whom to ask. */
@Named
@RequestScoped
public class SettingsPage {

    @Inject
    Settings settings;

    @Inject
    DeskWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080")
    String publicAddress;

    private final Set<Setting> refused = EnumSet.noneOf(Setting.class);
    private Map<Setting, String> kept;

    /** One setting on the page. */
    public record Line(String id, String name, String value, int longest, boolean optional, boolean refused) {}

    @PostConstruct
    void look() {
        kept = settings.all();
    }

    /** The address in certificates' QR codes where only this machine reaches it; an empty text where all do. */
    public String getLocalAddress() {
        return publicAddress.matches("https?://(localhost|127\\.[\\d.]+|\\[::1])(:\\d+)?(/.*)?") ? publicAddress : "";
    }

    /** Keeps what was posted; opening the page changes nothing. */
    public String save() {
        if (!request.getMethod().equals("POST")) {
            return null;
        }
        for (Setting setting : Setting.values()) {
            String posted = request.getParameter(setting.name());
            if (posted != null && !settings.change(setting, posted)) {
                refused.add(setting);
            }
        }
        if (!refused.isEmpty()) {
            return null;
        }
        flash.ok(words.say("kept"));
        return "/desk/settings?faces-redirect=true";
    }

    /** All settings, with what was typed where it was refused. */
    public List<Line> getLines() {
        return Arrays.stream(Setting.values()).map(this::line).toList();
    }

    private Line line(Setting setting) {
        String typed = request.getParameter(setting.name());
        boolean no = refused.contains(setting);
        return new Line(
                "s-" + setting.ordinal(),
                setting.name(),
                no ? typed : kept.get(setting),
                setting.longest(),
                setting.optional(),
                no);
    }
}
