package org.pingandeng.portal.community.model;

/** Who gives a title, from the top. */
public enum TitleLevel {
    NATIONAL,
    REGIONAL,
    CITY,
    COUNTY
}
