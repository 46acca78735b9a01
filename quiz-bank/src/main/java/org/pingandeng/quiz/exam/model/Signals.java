package org.pingandeng.quiz.exam.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was noticed about sittings, and what their rooms are to be told. */
public interface Signals {

    /**
     * Appends signals. One that is known by its id is left out, and so is what goes beyond a bound for each sitting.
     *
     * @param signals any
     * @return how many were added
     */
    int append(List<Signal> signals);

    /**
     * What a room is to be told besides its time.
     *
     * @param sitting which
     * @return messages that were not yet read, and the raised hand
     */
    RoomNews news(UUID sitting);

    /**
     * Writes down when rooms were last heard of. Where an address has changed or a silence has ended, that becomes a
     * signal.
     *
     * @param rooms one entry a sitting
     */
    void heard(Collection<HeardRoom> rooms);
}
