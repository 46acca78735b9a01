package org.pingandeng.portal.snap.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is chosen from, and what is counted by it. */
public interface Choices {

    /** The kinds in order, also those that are no longer offered. */
    List<SnapKind> kinds();

    /** The townships and parks, and the county itself at the end. */
    List<Spot> townships();

    /** To whom something of a township can be assigned: county, townships, parks, and the township's enterprises. */
    List<Spot> offices(UUID township);

    /** Who keeps the records of a place, or of one above it below the county: they are told what is assigned to it. */
    List<UUID> keepers(UUID organisation);

    /** The figures, by one axis. */
    List<Figure> figures(Figure.Axis axis, LocalDate today);
}
