package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.pingandeng.portal.booklet.PointDesk;
import org.pingandeng.portal.booklet.model.Booklet;
import org.pingandeng.portal.booklet.model.Booklets;

/** Booklets can be found by what their chapters are called. */
@ApplicationScoped
public class BookletSource implements SearchSource {

    @Inject
    Booklets booklets;

    @Override
    public String kind() {
        return "booklet";
    }

    /** The news are of places where copies lie; nothing is found under their keys. */
    @Override
    public String topic() {
        return PointDesk.MOVED;
    }

    @Override
    public List<String> keys() {
        return booklets.all().stream().map(Booklet::code).toList();
    }

    @Override
    public List<Entry> read(String key) {
        return booklets.all().stream()
                .filter(each -> each.code().equals(key))
                .map(BookletSource::entry)
                .toList();
    }

    static Entry entry(Booklet booklet) {
        String chapters = Lines.of(booklet.chapters().stream()
                .flatMap(each -> Stream.of(each.title().zh(), each.title().en())));
        return new Entry(
                "booklet",
                booklet.code(),
                "/booklets/read?b=" + booklet.code(),
                Lines.of(booklet.title().zh(), booklet.title().en()),
                Lines.of(booklet.about().zh(), booklet.about().en()),
                chapters);
    }
}
