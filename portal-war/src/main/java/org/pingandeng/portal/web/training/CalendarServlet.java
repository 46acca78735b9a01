package org.pingandeng.portal.web.training;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.pingandeng.course.training.TimetableRoom;

/** {@code /calendar/….ics}: a learner's timetable for a calendar, which does not sign in: the address itself is signed. */
@WebServlet(urlPatterns = "/calendar/*")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TimetableRoom room;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<String> file = room.calendar(path.replaceAll("^/|\\.ics$", ""));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = file.get().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", "inline; filename=\"timetable.ics\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(bytes);
    }
}
