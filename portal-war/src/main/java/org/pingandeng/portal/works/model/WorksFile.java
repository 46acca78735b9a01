package org.pingandeng.portal.works.model;

import java.util.UUID;

/**
 * A file that the office gives away.
 *
 * @param id which
 * @param call with which call
 * @param name how it is called
 * @param file its digest in the library
 * @param fetched how often it was fetched
 */
public record WorksFile(UUID id, UUID call, String name, String file, long fetched) {}
