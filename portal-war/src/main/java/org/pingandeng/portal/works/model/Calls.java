package org.pingandeng.portal.works.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Calls for works and the files given away with them. */
public interface Calls {

    /** The kinds of work, in order. */
    List<WorkKind> kinds();

    /** Calls, the latest first. */
    List<WorksCall> list(boolean publishedOnly, int skip, int most);

    /** How many calls there are. */
    long count(boolean publishedOnly);

    /** One call. */
    Optional<WorksCall> find(UUID id);

    /** Keeps a call, new or changed; its result stays as it is. */
    void keep(WorksCall call, Instant at);

    /** Keeps the result. */
    void result(UUID call, String words, Instant at);

    /** Files that are offered with a call. */
    List<WorksFile> files(UUID call);

    /** One file that is offered. */
    Optional<WorksFile> file(UUID id);

    /** Adds a file. */
    void add(WorksFile file, Instant at);

    /** Offers a file no longer. */
    void withdraw(UUID file);

    /** Counts that a file was fetched. */
    void fetched(UUID file, LocalDate day);
}
