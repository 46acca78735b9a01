package org.pingandeng.portal.organisation.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The levels of the tree and what may stand below what. */
public enum OrganisationKind {
    COUNTY,
    TOWNSHIP,
    PARK,
    VILLAGE,
    COMMUNITY,
    SCHOOL,
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
            case COUNTY -> EnumSet.of(TOWNSHIP, PARK, VILLAGE, COMMUNITY, SCHOOL, ENTERPRISE);
            case TOWNSHIP -> EnumSet.of(PARK, VILLAGE, COMMUNITY, SCHOOL, ENTERPRISE);
            case PARK -> EnumSet.of(COMMUNITY, SCHOOL, ENTERPRISE);
            case ENTERPRISE -> EnumSet.of(WORKSHOP, TEAM);
            case WORKSHOP -> EnumSet.of(TEAM);
            case VILLAGE, COMMUNITY, SCHOOL, TEAM -> EnumSet.noneOf(OrganisationKind.class);
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
