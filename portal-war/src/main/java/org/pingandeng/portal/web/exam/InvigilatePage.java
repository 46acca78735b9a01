package org.pingandeng.portal.web.exam;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.bridge.Invigilation;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.quiz.exam.watch.model.HallLine;

/** The invigilator's desk: first which exam, then its grid, which the page's script fills. */
@Named
@RequestScoped
public class InvigilatePage {

    @Inject
    Invigilation invigilation;

    @Inject
    HttpServletRequest request;

    private List<HallLine> halls;
    private HallLine hall;

    @PostConstruct
    void look() {
        halls = invigilation.halls();
        String exam = request.getParameter("exam");
        Optional<UUID> session = Ids.read(request.getParameter("session"));
        if (exam != null) {
            hall = halls.stream()
                    .filter(line -> line.exam().equals(exam)
                            && session.equals(Optional.ofNullable(line.date()).map(HallLine.Date::id)))
                    .findFirst()
                    .orElseThrow(() -> new NotYours("exam"));
        }
    }

    /** What there is to watch over. */
    public List<HallLine> getHalls() {
        return halls;
    }

    /** The exam that is being watched, or null. */
    public HallLine getHall() {
        return hall;
    }

    /** Whether one date of it only is being watched. */
    public String getSession() {
        return Ids.read(request.getParameter("session")).map(UUID::toString).orElse("");
    }
}
