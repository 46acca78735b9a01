package org.pingandeng.portal.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.pingandeng.course.offline.OfflineRoom;
import org.pingandeng.portal.account.FrontDoor;
import org.pingandeng.portal.account.SignInView;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;

/** Where one is signed in, and the way to end it. */
@Named
@RequestScoped
public class SessionsPage {

    private static final String HERE = "/account/sessions?faces-redirect=true";

    @Inject
    FrontDoor door;

    @Inject
    OfflineRoom offline;

    @Inject
    AccountWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private List<SignInView> all;

    @PostConstruct
    void open() {
        all = door.mine();
    }

    /** Ends the sign-in that the pressed button names, or all others. Opening the page changes nothing. */
    public String end() {
        String pressed = request.getParameter("end");
        if (!request.getMethod().equals("POST") || pressed == null) {
            return null;
        }
        if (pressed.equals("others")) {
            all.stream().filter(each -> !each.here()).forEach(each -> offline.signedOff(each.id()));
            door.endOthers();
        } else {
            UUID which = id(pressed);
            all.stream().filter(each -> each.id().equals(which)).forEach(each -> offline.signedOff(each.id()));
            door.end(which);
        }
        flash.ok(words.say("sessions.ended"));
        return HERE;
    }

    private static UUID id(String text) {
        return Ids.read(text).orElseThrow(() -> new NotYours("sign-in"));
    }

    /** All live sign-ins, the latest first. */
    public List<SignInView> getAll() {
        return all;
    }

    /** The browser in a word, by its own name. */
    public String device(String agent) {
        String system = agent.contains("Android")
                ? "Android"
                : agent.contains("iPhone") || agent.contains("iPad")
                        ? "iOS"
                        : agent.contains("Windows") ? "Windows" : agent.contains("Mac OS") ? "macOS" : "Linux";
        String browser = agent.contains("MicroMessenger")
                ? words.say("browser.wechat")
                : agent.contains("Edg/")
                        ? "Edge"
                        : agent.contains("Firefox/")
                                ? "Firefox"
                                : agent.contains("Chrome/")
                                        ? "Chrome"
                                        : agent.contains("Safari/") ? "Safari" : words.say("browser.other");
        return browser + " · " + system;
    }
}
