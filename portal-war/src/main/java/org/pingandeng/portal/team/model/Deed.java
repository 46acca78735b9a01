package org.pingandeng.portal.team.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that a member of a team did.
 *
 * @param id which
 * @param member who
 * @param team for which team, by its code
 * @param day when
 * @param what what
 */
public record Deed(UUID id, UUID member, String team, LocalDate day, String what) {}
