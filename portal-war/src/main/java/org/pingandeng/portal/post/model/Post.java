package org.pingandeng.portal.post.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The posts that the register knows, each with the target of the county's plan that asks how many are proved. */
public enum Post {
    /** 主要负责人. */
    HEAD("T3"),
    /** 安全生产管理人员. */
    SAFETY_MANAGER("T3"),
    /** 特种作业人员. */
    SPECIAL_OPERATOR("T3"),
    /** 用人单位主要负责人, for the training in occupational health. */
    HEALTH_HEAD("T12"),
    /** 职业卫生管理人员. */
    HEALTH_MANAGER("T13"),
    /** 执法人员, kept by the office. */
    ENFORCEMENT_OFFICER("T14");

    private final String target;

    Post(String target) {
        this.target = target;
    }

    /** The code of the target that it serves. */
    public String target() {
        return target;
    }

    /** The word in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The post of a word in the database.
     *
     * @param word in lower case
     */
    public static Post of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /**
     * The posts that serve a target.
     *
     * @param target its code
     */
    public static Set<Post> serving(String target) {
        return Arrays.stream(values())
                .filter(post -> post.target.equals(target))
                .collect(Collectors.toSet());
    }

    /** The posts on an enterprise's list. */
    public static Set<Post> ofEnterprises() {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(ENFORCEMENT_OFFICER)));
    }

    /** The posts on the office's own list. */
    public static Set<Post> ofTheOffice() {
        return Collections.unmodifiableSet(EnumSet.of(ENFORCEMENT_OFFICER));
    }
}
