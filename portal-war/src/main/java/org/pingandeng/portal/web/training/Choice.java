package org.pingandeng.portal.web.training;

/**
 * One of several values to choose from.
 *
 * @param value what an address or a form says
 * @param label what a person reads
 * @param chosen whether it is the one
 */
public record Choice(String value, String label, boolean chosen) {}
