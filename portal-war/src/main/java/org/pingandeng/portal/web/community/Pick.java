package org.pingandeng.portal.web.community;

/**
 * Something to choose.
 *
 * @param value as forms send it
 * @param label as people read it
 * @param chosen whether it is chosen
 */
public record Pick(String value, String label, boolean chosen) {}
