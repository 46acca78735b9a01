package org.pingandeng.portal.editing;

import java.time.Instant;
import java.util.Optional;
import org.pingandeng.portal.editing.model.EditingRefusal;

/**
 * What became of keeping a draft.
 *
 * @param at when it was kept
 * @param revision what the next change must name
 * @param refusal why it was not kept
 */
public record Saved(Instant at, int revision, Optional<EditingRefusal> refusal) {

    static Saved refused(EditingRefusal why) {
        return new Saved(null, 0, Optional.of(why));
    }
}
