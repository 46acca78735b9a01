package org.pingandeng.portal.web.campaign;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.campaign.CampaignLibrary;
import org.pingandeng.portal.campaign.Programme;
import org.pingandeng.portal.campaign.model.Campaign;

/** {@code /campaign-calendar/….ics}: a campaign's programme for anybody's calendar. */
@WebServlet(urlPatterns = "/campaign-calendar/*")
public class CampaignCalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CampaignLibrary library;

    @Inject
    transient Programme programme;

    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080")
    String base;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<Campaign> campaign = library.find(path.replaceAll("^/|\\.ics$", ""));
        if (campaign.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = programme.calendar(campaign.get().code(), base).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", "inline; filename=\"campaign.ics\"");
        response.setHeader("Cache-Control", "public, max-age=900");
        response.getOutputStream().write(bytes);
    }
}
