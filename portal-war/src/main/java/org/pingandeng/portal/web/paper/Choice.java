package org.pingandeng.portal.web.paper;

/**
 * One entry of a drop-down.
 *
 * @param value what the form sends
 * @param label what it says
 */
public record Choice(String value, String label) {}
