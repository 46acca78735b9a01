package org.pingandeng.portal.works.model;

/**
 * A file that everybody may fetch, with what it was made for.
 *
 * @param file the file
 * @param title the title of its call; empty where it is given with a campaign, which has its own
 * @param titleEn the same in English; may be empty
 */
public record Material(WorksFile file, String title, String titleEn) {}
