package org.pingandeng.portal.search;

import java.time.Instant;

/**
 * How a node's index stands.
 *
 * @param standing whether it is being built
 * @param size how many things it holds
 * @param taken how many the one being built has taken so far; 0 where none is built
 * @param builtAt when it was built last on this node since it started; null where it was found
 * @param seconds how long that took
 */
public record IndexView(Found.Standing standing, int size, long taken, Instant builtAt, double seconds) {}
