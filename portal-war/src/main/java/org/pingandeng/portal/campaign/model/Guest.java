package org.pingandeng.portal.campaign.model;

/**
 * A booking with its people, for the organiser alone.
 *
 * @param booking what was asked for
 * @param name how they are called; empty when it was forgotten
 * @param phone their phone; empty when it was forgotten
 * @param account whether they booked with an account, and so read notices
 * @param there how many of them came
 */
public record Guest(Booking booking, String name, String phone, boolean account, int there) {}
