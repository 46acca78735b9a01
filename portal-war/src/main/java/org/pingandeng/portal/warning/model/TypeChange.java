package org.pingandeng.portal.warning.model;

/**
 * What an accident type of GB 6441-1986 usually becomes in GB 6441-2025.
 *
 * @param old the old type
 * @param usual the new type it usually becomes
 * @param settled whether no person need look; false where the old type holds several new ones
 * @param source where the change comes from
 */
public record TypeChange(AccidentType old, AccidentType usual, boolean settled, String source) {}
