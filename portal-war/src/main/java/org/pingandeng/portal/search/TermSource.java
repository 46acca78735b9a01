package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.pingandeng.portal.law.LibraryDesk;
import org.pingandeng.portal.law.model.Term;
import org.pingandeng.portal.law.model.Terms;

/** Words of the trade can be found with what they mean. */
@ApplicationScoped
public class TermSource implements SearchSource {

    @Inject
    Terms terms;

    @Override
    public String kind() {
        return "term";
    }

    @Override
    public String topic() {
        return LibraryDesk.WORD_EXPLAINED;
    }

    @Override
    public List<String> keys() {
        return terms.all().stream().map(Term::term).toList();
    }

    @Override
    public List<Entry> read(String key) {
        return terms.find(key).map(TermSource::entry).stream().toList();
    }

    @Override
    public void all(BiConsumer<String, List<Entry>> taker) {
        terms.all().forEach(each -> taker.accept(each.term(), List.of(entry(each))));
    }

    static Entry entry(Term term) {
        return new Entry(
                "term",
                term.term(),
                "/glossary#" + URLEncoder.encode(term.anchor(), StandardCharsets.UTF_8),
                Lines.of(term.term(), term.en()),
                Lines.of(term.meaning(), term.meaningEn()),
                term.law());
    }
}
