package org.pingandeng.quiz.exam.office.model;

/** When candidates learn their marks. */
public enum Release {
    /** As soon as a mark is final. */
    AT_ONCE,
    /** When the office releases them. */
    BY_OFFICE
}
