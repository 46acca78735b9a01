package org.pingandeng.portal.community.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Something that happened to an application; never changed.
 *
 * @param number from 1
 * @param kind what
 * @param person who did it
 * @param name how they are called
 * @param words what they said
 * @param detail what else belongs to it, by name
 * @param sheet what was handed in; null where nothing was
 * @param at when
 */
public record TitleStep(
        int number,
        Kind kind,
        UUID person,
        String name,
        String words,
        Map<String, String> detail,
        Sheet sheet,
        Instant at) {

    /** What can happen. */
    public enum Kind {
        HANDED_IN,
        ASKED,
        /** By the township. */
        PASSED,
        VISIT_SET,
        SCORED,
        PUBLISHED,
        REFUSED,
        GRANTED,
        REPORTED,
        WITHDRAWN,
        TAKEN_BACK
    }

    public TitleStep {
        detail = Map.copyOf(detail);
    }

    /** A detail; empty where there is none. */
    public String about(String name) {
        return detail.getOrDefault(name, "");
    }

    /** A day among the details; null where there is none. */
    public LocalDate day(String name) {
        return about(name).isEmpty() ? null : LocalDate.parse(about(name));
    }

    /** Whom a visit names. */
    public Set<UUID> assessors() {
        return Arrays.stream(about("assessors").split(","))
                .filter(each -> !each.isBlank())
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
