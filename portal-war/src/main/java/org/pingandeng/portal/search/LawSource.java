package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.pingandeng.portal.law.ArticleView;
import org.pingandeng.portal.law.LawDesk;
import org.pingandeng.portal.law.model.Law;
import org.pingandeng.portal.law.model.Laws;

/** Articles of laws can be found. */
@ApplicationScoped
public class LawSource implements SearchSource {

    @Inject
    Laws laws;

    @Override
    public String kind() {
        return "law";
    }

    @Override
    public String topic() {
        return LawDesk.PUBLISHED;
    }

    @Override
    public List<String> keys() {
        return laws.all().stream().map(Law::code).toList();
    }

    @Override
    public List<Entry> read(String key) {
        return laws.all().stream()
                .filter(law -> law.code().equals(key))
                .flatMap(law -> law.articles().stream().map(article -> entry(law, article)))
                .toList();
    }

    private static Entry entry(Law law, Law.Article article) {
        ArticleView view = new ArticleView(law, article, article.number());
        String title =
                "《" + law.code() + "》第" + article.number() + "条\n" + law.titleEn() + ", article " + article.number();
        return new Entry(
                "law", view.reference(), view.href(), title, article.gist() + "\n" + article.gistEn(), law.title());
    }
}
