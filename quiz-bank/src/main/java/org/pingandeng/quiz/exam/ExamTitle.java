package org.pingandeng.quiz.exam;

/**
 * What an exam is known by.
 *
 * @param code its code
 * @param zh its Chinese title
 * @param en its English title
 */
public record ExamTitle(String code, String zh, String en) {}
