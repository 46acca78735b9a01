package org.pingandeng.portal.works.model;

import java.util.UUID;

/**
 * A file that the office gives away, with a call or with a campaign.
 *
 * @param id which
 * @param call with which call; null where it is given with a campaign
 * @param campaign the code of its campaign; empty where it is given with a call
 * @param name how it is called
 * @param file its digest in the library
 * @param fetched how often it was fetched
 */
public record WorksFile(UUID id, UUID call, String campaign, String name, String file, long fetched) {

    /** A campaign is never null. */
    public WorksFile {
        campaign = campaign == null ? "" : campaign;
    }
}
