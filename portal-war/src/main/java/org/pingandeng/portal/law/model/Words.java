package org.pingandeng.portal.law.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Words in both languages.
 *
 * @param zh Chinese
 * @param en English; empty where nobody has translated it yet
 */
public record Words(
        @JsonProperty("zh_CN") String zh,
        @JsonProperty("en") String en) {

    /** Turns what is missing into empty texts. */
    public Words {
        zh = zh == null ? "" : zh.strip();
        en = en == null ? "" : en.strip();
    }
}
