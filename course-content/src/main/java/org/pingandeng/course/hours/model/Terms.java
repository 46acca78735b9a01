package org.pingandeng.course.hours.model;

/**
 * What a lesson allows.
 *
 * @param length its stated length: the most it ever gives
 * @param watched true for a video, whose moments are counted; false for what is read
 * @param seekAhead whether parts may be jumped over
 */
public record Terms(long length, boolean watched, boolean seekAhead) {}
