package org.pingandeng.portal.organisation.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The levels of the tree and what may stand below what. */
public enum OrganisationKind {
    COUNTY,
    TOWNSHIP,
    PARK,
    ENTERPRISE,
    WORKSHOP,
    TEAM;

    /**
     * What may stand directly below this.
     *
     * @return kinds; empty for a team
     */
    public Set<OrganisationKind> below() {
        return switch (this) {
            case COUNTY -> EnumSet.of(TOWNSHIP, PARK, ENTERPRISE);
            case TOWNSHIP -> EnumSet.of(PARK, ENTERPRISE);
            case PARK -> EnumSet.of(ENTERPRISE);
            case ENTERPRISE -> EnumSet.of(WORKSHOP, TEAM);
            case WORKSHOP -> EnumSet.of(TEAM);
            case TEAM -> EnumSet.noneOf(OrganisationKind.class);
        };
    }

    /**
     * The word in the database.
     *
     * @return lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
