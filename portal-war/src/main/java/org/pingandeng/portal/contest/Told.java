package org.pingandeng.portal.contest;

import java.util.List;
import org.pingandeng.portal.contest.model.ContestRefusal;

/**
 * What somebody is told of an answer once it is kept: only then does the key leave the server.
 *
 * @param slot at which place
 * @param refusal why nothing stands; null where an answer does
 * @param answer the one that stands, as JSON text; null for none
 * @param correct whether it earned the point
 * @param key what is right, as JSON text; null where nothing stands
 * @param wrong the blanks, from 0, in which something else should stand; none for questions without blanks
 * @param why the explanation; null where nothing stands
 */
public record Told(
        int slot, ContestRefusal refusal, String answer, boolean correct, String key, List<Integer> wrong, String why) {

    /** The blanks are its own. */
    public Told {
        wrong = List.copyOf(wrong);
    }
}
