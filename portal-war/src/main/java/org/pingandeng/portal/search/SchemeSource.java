package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.pingandeng.portal.community.SchemeShelf;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Criterion;
import org.pingandeng.portal.community.model.Scheme;
import org.pingandeng.portal.community.model.Schemes;

/** What a title asks for can be found, beside those who hold it. */
@ApplicationScoped
public class SchemeSource implements SearchSource {

    @Inject
    Schemes schemes;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "community";
    }

    @Override
    public String topic() {
        return SchemeShelf.TOPIC;
    }

    private List<Scheme> inForce() {
        return SchemeShelf.inForce(schemes.all(), LocalDate.ofInstant(clock.instant(), Application.COUNTY));
    }

    @Override
    public List<String> keys() {
        return inForce().stream().map(Scheme::code).toList();
    }

    @Override
    public List<Entry> read(String key) {
        return inForce().stream()
                .filter(each -> each.code().equals(key))
                .map(SchemeSource::entry)
                .toList();
    }

    @Override
    public void all(BiConsumer<String, List<Entry>> taker) {
        inForce().forEach(each -> taker.accept(each.code(), List.of(entry(each))));
    }

    static Entry entry(Scheme scheme) {
        Scheme.Words words = scheme.words();
        String asked = Lines.of(scheme.criteria().stream().flatMap(SchemeSource::titles));
        String answers = Lines.of(
                scheme.advice().faq().stream().flatMap(each -> Stream.of(each.title(), each.text(), each.textEn())));
        return new Entry(
                "community",
                scheme.code(),
                "/communities/scheme?c=" + scheme.code(),
                Lines.of(words.title(), words.titleEn()),
                Lines.of(words.lead(), answers, words.leadEn()),
                Lines.of(words.basis(), asked),
                Facts.of(null, scheme.inForce()));
    }

    private static Stream<String> titles(Criterion criterion) {
        return Stream.concat(
                Stream.of(criterion.title(), criterion.titleEn()),
                criterion.children().stream().flatMap(SchemeSource::titles));
    }
}
