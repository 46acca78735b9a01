package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import org.pingandeng.portal.law.LibraryDesk;
import org.pingandeng.portal.law.model.Interpretation;
import org.pingandeng.portal.law.model.Interpretations;

/** Questions about the law can be found with their answers. */
@ApplicationScoped
public class InterpretationSource implements SearchSource {

    @Inject
    Interpretations interpretations;

    @Override
    public String kind() {
        return "interpretation";
    }

    @Override
    public String topic() {
        return LibraryDesk.INTERPRETED;
    }

    @Override
    public List<String> keys() {
        return interpretations.all().stream().map(Interpretation::code).toList();
    }

    @Override
    public List<Entry> read(String key) {
        return interpretations.find(key).map(InterpretationSource::entry).stream()
                .toList();
    }

    @Override
    public void all(BiConsumer<String, List<Entry>> taker) {
        interpretations.all().forEach(each -> taker.accept(each.code(), List.of(entry(each))));
    }

    static Entry entry(Interpretation interpretation) {
        return new Entry(
                "interpretation",
                interpretation.code(),
                interpretation.href(),
                interpretation.question().zh() + "\n"
                        + interpretation.question().en(),
                interpretation.answer().zh() + "\n" + interpretation.answer().en(),
                String.join("\n", interpretation.topics()) + "\n" + String.join("\n", interpretation.articles()));
    }
}
