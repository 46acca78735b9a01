package org.pingandeng.portal.outbox;

import java.time.Instant;

/**
 * How a consumer of news stands.
 *
 * @param name whose
 * @param waiting pieces of news it has not passed yet
 * @param failures how often the next piece failed; 0 when all is well
 * @param retryAt when it is tried again; null when all is well
 * @param error what went wrong; null when all is well
 */
public record ConsumerView(String name, long waiting, int failures, Instant retryAt, String error) {}
