package org.pingandeng.quiz.exam.practical.model;

/** The four subjects of a practical exam (科目1–4); each has its words at the edge ({@code practical.subject.<NAME>}). */
public enum Subject {
    /** 科目1 安全用具使用. */
    TOOLS,
    /** 科目2 安全操作技术. */
    OPERATION,
    /** 科目3 作业现场安全隐患排除. */
    HAZARDS,
    /** 科目4 作业现场应急处置. */
    EMERGENCY;

    /**
     * Its number on papers.
     *
     * @return from 1
     */
    public int number() {
        return ordinal() + 1;
    }
}
