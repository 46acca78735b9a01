package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.pingandeng.portal.snap.SnapShow;
import org.pingandeng.portal.snap.model.Choices;
import org.pingandeng.portal.snap.model.Snap;
import org.pingandeng.portal.snap.model.Snaps;
import org.pingandeng.portal.snap.model.Standing;

/** Hazards that were sent in can be found in the words that the office put before the public, and only those. */
@ApplicationScoped
public class SnapSource implements SearchSource {

    @Inject
    Snaps snaps;

    @Inject
    Choices choices;

    @Override
    public String kind() {
        return "snap";
    }

    @Override
    public String topic() {
        return SnapShow.CHANGED;
    }

    private Stream<Snap> list() {
        return Lines.pages((skip, most) -> snaps.shown("", "", skip, most));
    }

    @Override
    public List<String> keys() {
        return list().map(each -> each.id().toString()).toList();
    }

    @Override
    public List<Entry> read(String key) {
        return snaps.find(UUID.fromString(key)).filter(each -> each.now().shown()).map(this::entry).stream()
                .toList();
    }

    @Override
    public void all(BiConsumer<String, List<Entry>> taker) {
        list().forEach(each -> taker.accept(each.id().toString(), List.of(entry(each))));
    }

    private Entry entry(Snap snap) {
        String kind = Lines.of(choices.kinds().stream()
                .filter(each -> each.code().equals(snap.kind()))
                .flatMap(each -> Stream.of(each.name(), each.nameEn())));
        return new Entry(
                "snap",
                snap.id().toString(),
                "/snaps?id=" + snap.id(),
                snap.now().publicSpot(),
                snap.now().publicWords(),
                Lines.of(snap.townshipName(), kind),
                Facts.of(null, Standing.day(snap.receivedAt())));
    }
}
