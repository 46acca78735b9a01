package org.pingandeng.course.training.model;

import java.util.UUID;

/**
 * The version of a course that a class keeps.
 *
 * @param course the course's code
 * @param version the version
 * @param number its number
 */
public record Pin(String course, UUID version, int number) {}
