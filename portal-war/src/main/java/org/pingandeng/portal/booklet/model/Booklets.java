package org.pingandeng.portal.booklet.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where booklets stand with what was handed out, what was read and where copies lie. */
public interface Booklets {

    /** All booklets with their chapters. */
    List<Booklet> all();

    /**
     * How many copies were handed out, counter-entries taken off.
     *
     * @param booklet which
     * @param from first day
     * @param to last day
     */
    long copies(String booklet, LocalDate from, LocalDate to);

    /**
     * Lines of the book.
     *
     * @param booklet which; empty for all
     * @param from first day
     * @param to last day
     * @param first how many to pass over
     * @param count how many
     * @return the newest day first
     */
    List<Handout> handouts(String booklet, LocalDate from, LocalDate to, int first, int count);

    /**
     * How many lines there are.
     *
     * @param booklet which; empty for all
     */
    int lines(String booklet);

    /**
     * One line.
     *
     * @param id which
     */
    Optional<Handout> find(UUID id);

    /**
     * Adds a line, unless one with its id is there or the line that it takes back is taken back already.
     *
     * @param handout the line
     * @param actor who enters it
     * @return whether it was added
     */
    boolean add(Handout handout, UUID actor);

    /**
     * Counts one reading.
     *
     * @param booklet which
     * @param day on which day
     */
    void read(String booklet, LocalDate day);

    /** How often each booklet was read on the web. */
    Map<String, Long> readings();

    /** Where copies can be had, in the order in which the places were entered. */
    List<Point> points();

    /**
     * Adds a place, unless one with its id is there.
     *
     * @param point the place
     * @param actor who enters it
     * @return whether it was added
     */
    boolean add(Point point, UUID actor);

    /**
     * Closes a place.
     *
     * @param point which, with who closes it and when
     * @param actor who closes it
     * @return whether it was open
     */
    boolean close(Point point, UUID actor);
}
