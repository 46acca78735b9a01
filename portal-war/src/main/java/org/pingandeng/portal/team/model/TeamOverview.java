package org.pingandeng.portal.team.model;

import java.util.List;

/**
 * A team as the public sees it.
 *
 * @param team which
 * @param members how many there are today
 * @param fields what they know about, with how many each, the most first
 * @param named those who agree to be named
 * @param deeds how much they did this year
 */
public record TeamOverview(Team team, long members, List<Field> fields, List<Member> named, long deeds) {

    /**
     * What some know about.
     *
     * @param name of the field
     * @param members how many
     */
    public record Field(String name, long members) {}
}
