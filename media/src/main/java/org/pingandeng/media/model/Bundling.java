package org.pingandeng.media.model;

import java.util.Optional;

/**
 * What came of giving files together: the bundle, or why not.
 *
 * @param bundle present when it was taken, now or earlier
 * @param refusal present when it was not
 * @param name the file that was refused, or blank
 */
public record Bundling(Optional<Bundle> bundle, Optional<StoreRefusal> refusal, String name) {

    /**
     * It was taken.
     *
     * @param bundle as it is kept
     * @return the outcome
     */
    public static Bundling taken(Bundle bundle) {
        return new Bundling(Optional.of(bundle), Optional.empty(), "");
    }

    /**
     * It was not taken.
     *
     * @param why the reason
     * @param name the file, or blank
     * @return the outcome
     */
    public static Bundling refused(StoreRefusal why, String name) {
        return new Bundling(Optional.empty(), Optional.of(why), name);
    }
}
