package org.pingandeng.portal.warning.model;

/**
 * A basic accident type of a standard.
 *
 * @param code such as {@code WSA10016}
 * @param standard such as {@code GB 6441-2025}
 * @param name in Chinese
 * @param nameEn in English
 */
public record AccidentType(String code, String standard, String name, String nameEn) {}
