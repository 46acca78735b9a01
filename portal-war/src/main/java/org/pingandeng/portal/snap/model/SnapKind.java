package org.pingandeng.portal.snap.model;

/**
 * A kind of hazard.
 *
 * @param code its short name in addresses
 * @param name in Chinese
 * @param nameEn in English
 * @param days in how many days one of it is to be answered
 * @param offered whether one can still be sent in as this
 */
public record SnapKind(String code, String name, String nameEn, int days, boolean offered) {}
