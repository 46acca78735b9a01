package org.pingandeng.portal.web.news;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.news.NewsRoom;
import org.pingandeng.portal.news.model.Article;
import org.pingandeng.portal.web.site.Site;

/** One article; one that was withdrawn says why at its old address. */
@Named
@RequestScoped
public class NewsArticlePage {

    private static final int FURTHER = 5;

    @Inject
    NewsRoom room;

    @Inject
    NewsWords words;

    @Inject
    Site site;

    @Inject
    @Param(name = "a")
    String key;

    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080")
    String base;

    private Article article;

    @PostConstruct
    void look() {
        article = key == null ? null : room.find(key).orElse(null);
    }

    /** Answers "not found" where there is no such article, and "gone" where it was withdrawn. */
    public void check() throws IOException {
        if (article == null) {
            Faces.responseSendError(404, null);
        } else if (!article.live()) {
            // it may come back, and browsers keep "gone" for good unless they are told
            Faces.getResponse().setHeader("Cache-Control", "no-cache");
            Faces.getResponse().setStatus(HttpServletResponse.SC_GONE);
        }
    }

    /** The article. */
    public Article getArticle() {
        return article;
    }

    /** Its title, also where it was withdrawn. */
    public String getTitle() {
        return article == null ? "" : words.title(article);
    }

    /** More from its column. */
    public List<Article> getMore() {
        return room.in(article.section()).stream()
                .filter(each -> !each.key().equals(article.key()))
                .limit(FURTHER)
                .toList();
    }

    /** Its whole address. */
    public String getAddress() {
        return base + article.href();
    }

    /** The whole address of the picture to share it with. */
    public String getSharePicture() {
        String own = words.file(article.text("picture"));
        return base + (own.isEmpty() ? site.file("img/app-512.png") : own);
    }

    /** What it is for machines (schema.org), safe inside a page. */
    public String getStructured() throws JsonProcessingException {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "NewsArticle");
        data.put("headline", words.title(article));
        data.put("description", words.summary(article));
        data.put("datePublished", article.publishedAt().toString());
        data.put("dateModified", article.changedAt().toString());
        data.put("mainEntityOfPage", getAddress());
        data.put("image", List.of(getSharePicture()));
        data.put("publisher", Map.of("@type", "Organization", "name", site.getOwner()));
        return new ObjectMapper().writeValueAsString(data).replace("<", "\\u003c");
    }
}
