package org.pingandeng.portal.web.teach;

import java.util.List;

/**
 * Values under a heading.
 *
 * @param heading what they have in common
 * @param values at least one
 */
public record Choices(String heading, List<Choice> values) {}
