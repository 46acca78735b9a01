package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.pingandeng.portal.works.WorksDesk;
import org.pingandeng.portal.works.model.Calls;
import org.pingandeng.portal.works.model.WorksCall;

/** Calls for works can be found once the public sees them. */
@ApplicationScoped
public class WorksSource implements SearchSource {

    @Inject
    Calls calls;

    @Override
    public String kind() {
        return "works";
    }

    /** News of single works come under the same topic; nothing is found under their keys. */
    @Override
    public String topic() {
        return WorksDesk.CHANGED;
    }

    private Stream<WorksCall> list() {
        return Lines.pages((skip, most) -> calls.list(true, skip, most));
    }

    @Override
    public List<String> keys() {
        return list().map(each -> each.id().toString()).toList();
    }

    @Override
    public List<Entry> read(String key) {
        return calls.find(UUID.fromString(key)).filter(WorksCall::published).map(this::entry).stream()
                .toList();
    }

    @Override
    public void all(BiConsumer<String, List<Entry>> taker) {
        list().forEach(each -> taker.accept(each.id().toString(), List.of(entry(each))));
    }

    private Entry entry(WorksCall call) {
        String kinds = Lines.of(calls.kinds().stream()
                .filter(kind -> call.kinds().contains(kind.code()))
                .flatMap(kind -> Stream.of(kind.name(), kind.nameEn())));
        return new Entry(
                "works",
                call.id().toString(),
                "/works/call?id=" + call.id(),
                Lines.of(call.title(), call.titleEn()),
                Lines.of(call.rules(), call.result()),
                kinds,
                Facts.of(null, call.opens()));
    }
}
