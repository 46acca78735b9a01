package org.pingandeng.portal.plan.model;

/**
 * The same said in both languages.
 *
 * @param zh Chinese
 * @param en English; empty where there is none
 */
public record Wording(String zh, String en) {}
