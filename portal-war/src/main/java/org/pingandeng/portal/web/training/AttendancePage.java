package org.pingandeng.portal.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.pingandeng.course.training.AttendanceDesk;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.bridge.VisitorScope;
import org.pingandeng.portal.certification.print.QrCode;
import org.pingandeng.portal.web.path.Reached;

/** The screen in the room: the QR code of now, or the six digits of a moment. Its script fetches it again and again. */
@Named("attendancePage")
@RequestScoped
public class AttendancePage {

    private static final int QUIET_ZONE = 4;

    @Inject
    AttendanceDesk desk;

    @Inject
    VisitorScope scope;

    @Inject
    SentForm form;

    @Inject
    HttpServletRequest request;

    private AttendanceDesk.Screen screen;
    private QrCode code;

    @PostConstruct
    void look() {
        screen = form.id("session")
                .flatMap(id -> desk.screen(id, scope.mine()))
                .orElseThrow(() -> new NotYours("session"));
        if (!screen.scan().isEmpty()) {
            code = new QrCode(address());
        }
    }

    /** Where phones reach the portal: as the screen itself did, for it stands in the same room. */
    private String address() {
        return Reached.portal(request) + "/learn/attend?c=" + screen.scan();
    }

    /** What the screen shows. */
    public AttendanceDesk.Screen getScreen() {
        return screen;
    }

    /** The address that the QR code holds; blank where there is none. */
    public String getScanned() {
        return code == null ? "" : address();
    }

    /** The QR code as the path of a drawing; blank where there is none. */
    public String getPath() {
        return code == null ? "" : code.svgPath();
    }

    /** The drawing's frame, with the quiet zone around the code. */
    public String getFrame() {
        int side = code == null ? 1 : code.size() + 2 * QUIET_ZONE;
        return -QUIET_ZONE + " " + -QUIET_ZONE + " " + side + " " + side;
    }
}
