package org.pingandeng.portal.campaign.model;

/**
 * What some activities come to.
 *
 * @param planned how many are planned and were not called off
 * @param held how many had an audience
 * @param people how many people were there
 */
public record ActivityFigures(long planned, long held, long people) {}
