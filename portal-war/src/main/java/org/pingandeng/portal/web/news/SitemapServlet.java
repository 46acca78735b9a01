package org.pingandeng.portal.web.news;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.campaign.CampaignLibrary;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.news.NewsRoom;
import org.pingandeng.portal.warning.CaseLibrary;
import org.pingandeng.portal.web.Place;
import org.pingandeng.portal.web.open.CourseShelf;

/** All public pages for search engines (sitemaps.org). */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Pages that are one thing among many, or make sense after a question only. */
    private static final Set<Place> NOT_ALONE = Set.of(
            Place.INDEX,
            Place.COURSE,
            Place.CASE,
            Place.NEWS_ARTICLE,
            Place.SEARCH,
            Place.TALK,
            Place.CASE_SHEET,
            Place.LAW_COMPARE,
            Place.INTERPRETATION,
            Place.CAMPAIGN,
            Place.ACTIVITY,
            Place.ACTIVITY_TICKET,
            Place.ACTIVITY_HERE,
            Place.WARNING_BASE_SCENE,
            Place.PUBLIC_QUESTION,
            Place.ASK_FOLLOW,
            Place.SNAP_LOOK,
            Place.WORKS_CALL,
            Place.WORK,
            Place.WORKS_ENTER,
            Place.COMMUNITY,
            Place.COMMUNITY_SCHEME,
            Place.COMMUNITY_OBJECTION,
            Place.CONTEST_ROOM,
            Place.CONTEST_RANKING,
            Place.PLAN_TARGET,
            Place.BOOKLET,
            Place.BOOKLET_WHOLE);

    @Inject
    transient NewsRoom room;

    @Inject
    transient CaseLibrary cases;

    @Inject
    transient LawLibrary laws;

    @Inject
    transient CourseShelf shelf;

    @Inject
    transient CampaignLibrary campaigns;

    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080")
    String base;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        Writer out = response.getWriter();
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String path : paths().toList()) {
            out.write("<url><loc>" + (base + path).replace("&", "&amp;") + "</loc></url>\n");
        }
        out.write("</urlset>\n");
    }

    private Stream<String> paths() {
        Stream<String> pages = Arrays.stream(Place.values())
                .filter(place -> place.open() && !NOT_ALONE.contains(place))
                .map(Place::path)
                .filter(path -> !path.startsWith("/account/"));
        Stream<String> columns = room.columns().stream().map(each -> "/news?c=" + each.code());
        Stream<String> articles = room.all().stream().map(each -> each.href());
        Stream<String> warnings = cases.all().stream().map(each -> each.href());
        Stream<String> courses = shelf.all().stream().map(each -> "/course?c=" + each.code());
        Stream<String> law = laws.all().stream()
                .flatMap(each -> each.articles().stream().map(article -> each.code() + ":" + article.number()))
                .map(each -> "/law?a=" + URLEncoder.encode(each, StandardCharsets.UTF_8));
        Stream<String> actions = campaigns.all().stream().map(each -> each.href());
        return Stream.of(pages, columns, articles, warnings, courses, law, actions)
                .flatMap(each -> each);
    }
}
