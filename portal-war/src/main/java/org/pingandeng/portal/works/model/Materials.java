package org.pingandeng.portal.works.model;

import java.time.Instant;
import java.util.List;

/** Files that are given away with campaigns, and all that everybody may fetch. */
public interface Materials {

    /**
     * What everybody may fetch: the files of campaigns and of calls that the public sees. What belongs together stands
     * together; that to which something was added last comes first.
     *
     * @param campaign the code of a campaign; empty for all of them and of all calls
     * @param skip how many to pass over
     * @param most how many
     */
    List<Material> offered(String campaign, int skip, int most);

    /** How many {@link #offered} could list. */
    long count(String campaign);

    /**
     * Adds a file to a campaign.
     *
     * @param file with a campaign
     * @param at the server's time
     * @return whether the file is there now; false where there is no such campaign
     */
    boolean add(WorksFile file, Instant at);
}
