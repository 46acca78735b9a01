package org.pingandeng.portal.team.model;

/**
 * A team.
 *
 * @param code its short name in addresses
 * @param name in Chinese
 * @param nameEn in English
 * @param duty what it is for, in Chinese
 * @param dutyEn what it is for, in English
 * @param retired whether nobody is appointed to it any more
 */
public record Team(String code, String name, String nameEn, String duty, String dutyEn, boolean retired) {}
