package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.pingandeng.portal.warning.CaseDesk;
import org.pingandeng.portal.warning.model.Cases;
import org.pingandeng.portal.warning.model.WarningCase;

/** Warning cases can be found. */
@ApplicationScoped
public class CaseSource implements SearchSource {

    @Inject
    Cases cases;

    @Override
    public String kind() {
        return "case";
    }

    @Override
    public String topic() {
        return CaseDesk.PUBLISHED;
    }

    @Override
    public List<String> keys() {
        return cases.all().stream().map(WarningCase::code).toList();
    }

    @Override
    public List<Entry> read(String key) {
        return cases.find(key).map(CaseSource::entry).stream().toList();
    }

    @Override
    public void all(BiConsumer<String, List<Entry>> taker) {
        cases.all().forEach(each -> taker.accept(each.code(), List.of(entry(each))));
    }

    static Entry entry(WarningCase each) {
        String text = Lines.of(Stream.of(
                        Stream.of(each.summary(), each.directCause()),
                        each.managementCauses().stream(),
                        each.lessons().stream(),
                        each.timeline().stream().map(WarningCase.Step::text),
                        Stream.of(each.summaryEn()))
                .flatMap(part -> part));
        String more = Lines.of(Stream.of(
                        Stream.of(
                                each.province(),
                                each.place(),
                                each.facility(),
                                each.industry(),
                                each.field(),
                                each.type1986()),
                        each.topics().stream(),
                        each.law().stream())
                .flatMap(part -> part));
        String title = each.titleEn() == null ? each.title() : each.title() + "\n" + each.titleEn();
        return new Entry("case", each.code(), "/case?c=" + each.slug(), title, text, more, facts(each));
    }

    private static Facts facts(WarningCase each) {
        return new Facts(
                each.field(),
                each.severity() == null ? null : each.severity().name(),
                each.date(),
                each.deaths(),
                each.injured() == null ? 0 : each.injured(),
                each.lossWan() == null ? 0 : each.lossWan().longValue(),
                false);
    }
}
