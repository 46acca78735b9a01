package org.pingandeng.portal.post.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the office notes about the information systems of enterprises of key industries. Whatever is added stays. */
public interface OnlineNotes {

    /**
     * Adds a note, unless one with its number is there.
     *
     * @param note new
     * @param actor who enters it
     * @return whether it was added
     */
    boolean add(OnlineNote note, UUID actor);

    /**
     * One note.
     *
     * @param id which
     */
    Optional<OnlineNote> find(UUID id);

    /**
     * The enterprises of key industries in a part of the tree, by name, as they stood on a day.
     *
     * @param reach path of the part; empty for all
     * @param day on which
     */
    List<OnlineLine> lines(String reach, LocalDate day);
}
