package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.pingandeng.portal.law.ArticleView;
import org.pingandeng.portal.law.LawDesk;
import org.pingandeng.portal.law.model.Law;
import org.pingandeng.portal.law.model.Laws;

/** Laws can be found, and each of their articles. */
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
        return laws.find(key).map(LawSource::entries).orElse(List.of());
    }

    @Override
    public void all(BiConsumer<String, List<Entry>> taker) {
        laws.all().forEach(law -> taker.accept(law.code(), entries(law)));
    }

    /** The law itself, then its articles. */
    static List<Entry> entries(Law law) {
        return Stream.concat(Stream.of(whole(law)), law.articles().stream().map(article -> entry(law, article)))
                .toList();
    }

    private static Entry whole(Law law) {
        ArticleView view = new ArticleView(law, null, "");
        String title = law.title().contains(law.code()) ? law.title() : law.code() + " " + law.title();
        return new Entry(
                "law",
                view.reference(),
                view.href(),
                title + "\n" + law.titleEn(),
                "",
                law.code(),
                Facts.of(null, law.inForce()));
    }

    private static Entry entry(Law law, Law.Article article) {
        ArticleView view = new ArticleView(law, article, article.number());
        String title =
                "《" + law.code() + "》第" + article.number() + "条\n" + law.titleEn() + ", article " + article.number();
        return new Entry(
                "law",
                view.reference(),
                view.href(),
                title,
                article.gist() + "\n" + article.gistEn(),
                law.title(),
                Facts.PIECE);
    }
}
