package org.pingandeng.portal.community.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All applications, their drafts and what happened to them. */
public interface Applications {

    /** Begins one. Whether there was none under way for the same title. */
    boolean begin(Application application, UUID person);

    /** One with all its steps. */
    Optional<Application> find(UUID id);

    /** One with all its steps, kept to this transaction until its end. */
    Optional<Application> hold(UUID id);

    /** All of an organisation, the latest first. */
    List<Application> of(UUID owner);

    /** Adds a step and works out where the application stands by now. */
    void append(Application after, TitleStep step);

    /** What a writer has filled in so far: the applicant's organisation, or an assessor. */
    Sheet draft(UUID application, UUID writer);

    /** Keeps some fields of a draft; others stay. */
    void keep(UUID application, UUID writer, Map<String, String> fields, Instant now);

    /** Puts a file beside a criterion; again changes nothing. */
    void attach(UUID application, UUID writer, Sheet.Attached file, Instant now);

    /** Takes a file away from a criterion. */
    void detach(UUID application, UUID writer, String criterion, String digest);

    /** Numbers given in a year for a scheme, for the next one. */
    int given(String scheme, int year);

    /** Whether a number of a scheme is given. */
    boolean taken(String scheme, String number);
}
