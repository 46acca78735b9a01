package org.pingandeng.portal.team.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where teams are kept. */
public interface Teams {

    /** The teams, in order. */
    List<Team> teams();

    /**
     * What the members of a team know about on a day, the most first. All members are in it: those who say nothing stand
     * under an empty name.
     */
    List<TeamOverview.Field> fields(String team, LocalDate day);

    /** Members of a team on a day who agree to be named. */
    List<Member> named(String team, LocalDate day, int most);

    /** How much a team did between two days. */
    long deeds(String team, LocalDate from, LocalDate to);

    /** People for the desk, by name: all who ever were in a team, or in any where the team is empty. */
    List<Member> list(String team, int skip, int most);

    /** How many people the desk looks for. */
    long count(String team);

    /** One person. */
    Optional<Member> find(UUID member);

    /** Keeps a person, new or changed. */
    void keep(Member member, Instant at);

    /** A person's appointments, the latest first. */
    List<Appointment> appointments(UUID member);

    /** One appointment. */
    Optional<Appointment> appointment(UUID id);

    /** Adds an appointment. */
    void appoint(Appointment appointment, String by, Instant at);

    /**
     * Ends an appointment early.
     *
     * @return whether it had not been ended before
     */
    boolean end(UUID appointment, LocalDate day, String reason, String by, Instant at);

    /** What a person did, the latest first. */
    List<Deed> deeds(UUID member, int most);

    /**
     * Adds a deed, unless one with its id is there.
     *
     * @return whether it was added
     */
    boolean add(Deed deed, String by, Instant at);
}
