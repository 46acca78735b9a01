package org.pingandeng.portal.snap;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.portal.snap.model.Album;
import org.pingandeng.portal.snap.model.Choices;
import org.pingandeng.portal.snap.model.Figure;
import org.pingandeng.portal.snap.model.Photo;
import org.pingandeng.portal.snap.model.Snap;
import org.pingandeng.portal.snap.model.Snaps;
import org.pingandeng.portal.snap.model.Standing;

/** What everybody sees: what the office put before the public, and figures about all of them. */
@ApplicationScoped
public class SnapShow {

    /** The topic of the news that a hazard stands otherwise; the key is its id. */
    public static final String CHANGED = "snap.changed";

    @Inject
    Snaps snaps;

    @Inject
    Choices choices;

    @Inject
    Clock clock;

    /**
     * A page of what is public, with the photos that are.
     *
     * @param kind a kind's code; empty for any
     * @param township a township's id; empty for any
     * @param skip how many later ones to pass over
     * @param most how many
     */
    @PermitAll
    @Transactional
    public List<Album> page(@NotNull String kind, @NotNull String township, int skip, int most) {
        List<Snap> found = snaps.shown(kind, township, skip, most);
        Map<UUID, List<Photo>> photos = snaps
                .photos(found.stream().map(Snap::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Photo::snap));
        return found.stream()
                .map(each -> new Album(each, photos.getOrDefault(each.id(), List.of())).open())
                .toList();
    }

    /** One that is public, with the photos that are. */
    @PermitAll
    @Transactional
    public Optional<Album> one(@NotNull UUID id) {
        return snaps.find(id)
                .filter(each -> each.now().shown())
                .map(each -> new Album(each, snaps.photos(List.of(id))).open());
    }

    /** How many of a kind and township are public; empty texts for any. */
    @PermitAll
    @Transactional
    public long count(@NotNull String kind, @NotNull String township) {
        return snaps.countShown(kind, township);
    }

    /** Figures by an axis; what was refused is not counted. */
    @PermitAll
    @Transactional
    public List<Figure> figures(@NotNull Figure.Axis axis) {
        return choices.figures(axis, Standing.day(clock.instant()));
    }
}
