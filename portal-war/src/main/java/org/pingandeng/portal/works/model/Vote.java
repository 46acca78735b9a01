package org.pingandeng.portal.works.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A vote.
 *
 * @param call in which call
 * @param work for which work
 * @param voter a seal, the same for one person or device
 * @param day in the county
 * @param address a seal, the same for one address and day
 * @param network a seal, the same for one network
 * @param at when
 */
public record Vote(UUID call, UUID work, String voter, LocalDate day, String address, String network, Instant at) {}
