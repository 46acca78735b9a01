package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.pingandeng.portal.news.ArticlePieces;
import org.pingandeng.portal.news.model.Article;
import org.pingandeng.portal.news.model.Articles;

/** Published articles can be found; withdrawn ones cannot. */
@ApplicationScoped
public class NewsSource implements SearchSource {

    @Inject
    Articles articles;

    @Override
    public String kind() {
        return "news";
    }

    @Override
    public String topic() {
        return ArticlePieces.PUBLISHED;
    }

    @Override
    public List<String> keys() {
        return articles.all().stream().filter(Article::live).map(Article::key).toList();
    }

    @Override
    public List<Entry> read(String key) {
        return articles.find(key).filter(Article::live).map(NewsSource::entry).stream()
                .toList();
    }

    private static Entry entry(Article article) {
        String text = String.join(
                "\n",
                article.text("summary"),
                Lines.unmarked(article.text("body")),
                article.text("summaryEn"),
                Lines.unmarked(article.text("bodyEn")));
        String titles = article.text("titleEn").isBlank()
                ? article.text("title")
                : article.text("title") + "\n" + article.text("titleEn");
        return new Entry("news", article.key(), article.href(), titles, text, article.text("source"));
    }
}
