package org.pingandeng.portal.news.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A warning that the office sent to enterprises (警示通报).
 *
 * @param id which
 * @param title in a line
 * @param words what to do
 * @param href a case or an article to read with it; empty for none
 * @param aim to whom it went, in words
 * @param due until when it is to be read
 * @param senderName who sent it
 * @param sentAt when
 */
public record Alert(
        UUID id, String title, String words, String href, String aim, Instant due, String senderName, Instant sentAt) {}
