package org.pingandeng.portal.certification.model;

import java.time.Instant;

/**
 * One question put to the public page, logged so that a run of guesses can be seen.
 *
 * @param at when
 * @param serial the number that was asked for, when it was one of ours in form; else null
 * @param outcome the answer: valid, expired, revoked or unknown
 * @param network the asker's network, the last part of the address cut off
 */
public record LookUp(Instant at, Serial serial, String outcome, String network) {}
