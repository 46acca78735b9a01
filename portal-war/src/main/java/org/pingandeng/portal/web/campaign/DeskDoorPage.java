package org.pingandeng.portal.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.campaign.DoorRoom;
import org.pingandeng.portal.certification.print.QrCode;
import org.pingandeng.portal.web.path.Reached;
import org.pingandeng.portal.web.training.SentForm;

/** The code at the door: on a screen, where it changes, or on a sheet of paper. */
@Named("deskDoorPage")
@RequestScoped
public class DeskDoorPage {

    private static final int QUIET_ZONE = 4;

    @Inject
    DoorRoom room;

    @Inject
    SentForm form;

    @Inject
    HttpServletRequest request;

    private DoorRoom.Door door;
    private QrCode code;

    @PostConstruct
    void look() {
        door = form.id("id").flatMap(room::door).orElseThrow(() -> new NotYours("activity"));
        code = new QrCode(getAddress());
    }

    /** The door. */
    public DoorRoom.Door getDoor() {
        return door;
    }

    /** Whether it is for paper. */
    public boolean isPaper() {
        return form.ticked("paper");
    }

    /** The address that the code holds, at the place where the portal was reached. */
    public String getAddress() {
        return Reached.portal(request) + "/activity/here?c=" + (isPaper() ? door.printed() : door.scan());
    }

    /** The code as the path of a drawing. */
    public String getPath() {
        return code.svgPath();
    }

    /** The drawing's frame, with the quiet zone around the code. */
    public String getFrame() {
        int side = code.size() + 2 * QUIET_ZONE;
        return -QUIET_ZONE + " " + -QUIET_ZONE + " " + side + " " + side;
    }
}
