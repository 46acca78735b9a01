package org.pingandeng.portal.community.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lists and counts of where applications stand. */
public interface Stands {

    /**
     * What the public looks for.
     *
     * @param scheme a scheme's code; empty for all
     * @param level a level; null for all
     * @param township a township's name; empty for all
     * @param state {@code CURRENT}, {@code EXPIRED}, {@code WITHDRAWN} or {@code PUBLISHED}; empty for all
     */
    record Wanted(String scheme, TitleLevel level, String township, String state) {}

    /** The public's list, the latest first. */
    List<Stand> open(Wanted wanted, LocalDate today, int first, int count);

    /** How many {@link #open} has. */
    int count(Wanted wanted, LocalDate today);

    /** How many titles are held, by township. */
    Map<String, Integer> held(Wanted wanted, LocalDate today);

    /** All public lines of an organisation, the latest first. */
    List<Stand> openOf(UUID owner);

    /** Applications in a stage strictly below a place, the latest first; the path is empty for everywhere. */
    List<Stand> waiting(Stage stage, String path, int first, int count);

    /** How many in each stage strictly below a place. */
    Map<Stage, Integer> stages(String path);

    /** Visits of an assessor, those to come first. */
    List<Stand> visits(UUID assessor, int most);

    /** Titles held that may need a reminder, a few at a time; of a renewed one the last alone. */
    List<UUID> reminded(LocalDate today, UUID after, int most);

    /** The tiles of the map: townships by line and place. */
    List<Tile> tiles();

    /**
     * A township on the map.
     *
     * @param name the township
     * @param line from the north
     * @param place from the west
     */
    record Tile(String name, int line, int place) {}

    /** What the plan wants of a target; empty where it does not say. */
    Optional<BigDecimal> goal(String target);

    /** Titles given in a span, however they stand today, less those withdrawn; the latest first. */
    List<Stand> granted(Counting counting, LocalDate from, LocalDate to, int first, int count);

    /** How many {@link #granted} has. */
    BigDecimal grants(Counting counting, LocalDate from, LocalDate to);

    /**
     * A school with where it stands.
     *
     * @param id which
     * @param name how it is called
     * @param township the place above it
     * @param state {@code MEETS}, {@code ENDED}, {@code UNDER_WAY} or {@code NONE}
     * @param since the day of the title; null for none
     */
    record School(UUID id, String name, String township, String state, LocalDate since) {}

    /** All schools, those that meet the standard first. */
    List<School> schools(Counting counting, LocalDate day, int first, int count);

    /** How many schools there are, and how many of them meet the standard on a day. */
    int[] schools(Counting counting, LocalDate day);
}
