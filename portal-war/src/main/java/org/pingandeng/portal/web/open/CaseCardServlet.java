package org.pingandeng.portal.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.portal.warning.CaseLibrary;
import org.pingandeng.portal.warning.CaseView;
import org.pingandeng.portal.web.site.Site;

/** {@code /case-card/….png}: the picture beside a case's link. Drawn once for each wording and kept in memory. */
@WebServlet("/case-card/*")
public class CaseCardServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;
    private static final String ENDING = ".png";

    @Inject
    transient CaseLibrary library;

    @Inject
    transient CaseWords words;

    @Inject
    transient Site site;

    private final transient Map<CaseCard.Words, byte[]> drawn =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<CaseCard.Words, byte[]> eldest) {
                    return size() > MOST;
                }
            });

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Optional<CaseView> asked =
                path.endsWith(ENDING) ? found(path.substring(1, path.length() - ENDING.length())) : Optional.empty();
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CaseCard.Words about = about(asked.get());
        String tag = "\"" + Integer.toHexString(about.hashCode()) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("Vary", "Cookie");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] picture = drawn.computeIfAbsent(about, CaseCard::png);
        response.setContentType("image/png");
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }

    /** A link that was shared before its case moved keeps its picture. */
    private Optional<CaseView> found(String slug) {
        return library.find(library.moved(slug).orElse(slug));
    }

    private CaseCard.Words about(CaseView view) {
        return new CaseCard.Words(
                words.choice("severity", view.facts().severity().name()) + "　"
                        + view.facts().date(),
                words.title(view),
                words.toll(view),
                site.getName() + " · " + site.getOwner());
    }
}
