package org.pingandeng.quiz.bank.model;

/** What an item can be filed under, beside its topic. */
public enum TagKind {
    /** 行业领域: the field of industry. */
    FIELD,
    /** 岗位: whom it is for. */
    POST,
    /** 操作项目: the item of the special-operations catalogue. */
    OPERATION
}
