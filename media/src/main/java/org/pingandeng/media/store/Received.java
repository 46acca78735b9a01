package org.pingandeng.media.store;

import java.nio.file.Path;
import java.util.Optional;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.StoreRefusal;

/**
 * What arrived from outside, complete but not yet in its place.
 *
 * @param draft where it lies for now; null when refused
 * @param id its digest; null when refused
 * @param bytes how much arrived
 * @param refusal why it was turned away, if it was; then nothing lies anywhere
 */
public record Received(Path draft, MediaId id, long bytes, Optional<StoreRefusal> refusal) {

    static Received refused(StoreRefusal why) {
        return new Received(null, null, 0, Optional.of(why));
    }
}
