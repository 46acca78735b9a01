package org.pingandeng.portal.config;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an administrator may set on a page. Each has a name that also works as configuration ({@code PORTAL_SITE_NAME_ZH})
 * and gives the value before anybody has set one.
 */
public enum Setting {
    /** The product's name in Chinese. */
    SITE_NAME_ZH("portal.site.name.zh", "平安灯", 40),
    /** The product's name in English. */
    SITE_NAME_EN("portal.site.name.en", "Ping'an Deng", 60),
    /** Whose portal it is, in Chinese. */
    SITE_OWNER_ZH("portal.site.owner.zh", "盐池县公共安全宣教培训平台", 60),
    /** Whose portal it is, in English. */
    SITE_OWNER_EN("portal.site.owner.en", "Yanchi County safety learning portal", 80),
    /** Who answers for it: the footer's line in Chinese. */
    SITE_HOST_ZH("portal.site.host.zh", "主办：盐池县安全生产委员会办公室", 120),
    /** Who answers for it: the footer's line in English. */
    SITE_HOST_EN("portal.site.host.en", "Host: Work Safety Committee Office of Yanchi County", 160),
    /** Telephone for questions about the portal. */
    CONTACT_PHONE("portal.site.phone", "", 40),
    /** Mail address for questions about the portal. */
    CONTACT_EMAIL("portal.site.mail", "", 120),
    /** The record number of the site at the ministry (ICP 备案号); shown where it is set. */
    SITE_ICP("portal.site.icp", "", 60),
    /** The record number at the police (公安备案号); shown where it is set. */
    SITE_POLICE("portal.site.police", "", 60),
    /** The code of a government site (政府网站标识码); shown where it is set. */
    SITE_CODE("portal.site.code", "", 40),
    /** Whether outside links in articles are looked at day by day: {@code yes}, or empty for no. */
    LINKS_CHECK("portal.links.check", "", 3);

    private final String key;
    private final String usual;
    private final int longest;

    Setting(String key, String usual, int longest) {
        this.key = key;
        this.usual = usual;
        this.longest = longest;
    }

    /** Its name in configuration and in the database. */
    public String key() {
        return key;
    }

    /** The value where nobody has set one. */
    public String usual() {
        return usual;
    }

    /** The most characters it may have. */
    public int longest() {
        return longest;
    }

    /** Whether it may be left empty: what has a usual value may not. */
    public boolean optional() {
        return usual.isEmpty();
    }

    /** The setting with this name in configuration. */
    public static Optional<Setting> named(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }
}
