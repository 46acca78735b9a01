package org.pingandeng.media.model;

import java.util.Set;

/** Those above who refer to files: what they name stays, for good reasons of theirs such as a certificate's evidence. */
public interface Keepers {

    /**
     * Everything that is referred to anywhere.
     *
     * @return digests; more than there are files for is no matter, one too few would be
     */
    Set<MediaId> needed();
}
