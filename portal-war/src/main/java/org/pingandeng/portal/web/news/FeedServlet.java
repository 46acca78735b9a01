package org.pingandeng.portal.web.news;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.course.pack.Markdown;
import org.pingandeng.portal.news.NewsRoom;
import org.pingandeng.portal.news.model.Article;
import org.pingandeng.portal.news.model.Column;
import org.pingandeng.portal.web.site.Site;

/** Columns as feeds (Atom, RFC 4287): {@code /feed/all.xml} and one a column. */
@WebServlet("/feed/*")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    @Inject
    transient NewsRoom room;

    @Inject
    transient Site site;

    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080")
    String base;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        String code = path.matches("/[a-z0-9-]+\\.xml") ? path.substring(1, path.length() - 4) : "";
        Optional<Column> column = room.column(code);
        if (column.isEmpty() && !code.equals("all")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<Article> articles = column.map(each -> room.in(each.code())).orElseGet(room::all);
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        try (OutputStream out = response.getOutputStream()) {
            write(out, code, column.map(Column::name).orElse(""), articles);
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void write(OutputStream out, String code, String name, List<Article> articles) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element(xml, "id", base + "/feed/" + code + ".xml");
        element(xml, "title", name.isEmpty() ? site.getName() : site.getName() + " · " + name);
        link(xml, "self", base + "/feed/" + code + ".xml");
        link(xml, "alternate", base + "/news" + (code.equals("all") ? "" : "?c=" + code));
        Instant latest = articles.stream()
                .map(Article::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        element(xml, "updated", latest.toString());
        xml.writeStartElement("author");
        element(xml, "name", site.getOwner());
        xml.writeEndElement();
        for (Article each : articles.subList(0, Math.min(MOST, articles.size()))) {
            entry(xml, each);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void entry(XMLStreamWriter xml, Article article) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", base + article.href());
        element(xml, "title", article.text("title"));
        link(xml, "alternate", base + article.href());
        element(xml, "published", article.publishedAt().toString());
        element(xml, "updated", article.changedAt().toString());
        element(xml, "summary", article.text("summary"));
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(Markdown.html(article.text("body")).replaceAll("<img[^>]*>", ""));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
