package org.pingandeng.portal.plan.model;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A system that the plan names.
 *
 * @param number in the list
 * @param name as the plan names it
 * @param section where in the plan
 * @param role what this portal is to it
 * @param does what the portal does for it
 * @param here the portal's page that does it; empty where there is none
 * @param owner who runs it; empty where nobody has entered it
 * @param state whether it runs
 * @param address where it is; empty where nobody has entered it
 * @param who entered owner, state and address; empty where nobody did
 * @param at when; null where nobody did
 */
public record OutsideSystem(
        int number,
        Wording name,
        String section,
        Role role,
        Wording does,
        String here,
        String owner,
        State state,
        String address,
        String who,
        Instant at) {

    private static final Pattern ADDRESS = Pattern.compile("(https?://[^\\s\"<>]+|/[^/\\s\"<>][^\\s\"<>]*)?");
    private static final int LONGEST_ADDRESS = 300;

    /** What the portal is to a system. */
    public enum Role {
        /** It implements it wholly. */
        W,
        /** It implements a part. */
        P,
        /** It links to it. */
        L,
        /** It has nothing to do with it. */
        N
    }

    /** Whether a system runs, as far as the office knows. */
    public enum State {
        UNKNOWN,
        PLANNED,
        RUNNING,
        CLOSED
    }

    /** Whether an address may be shown as a link; an empty one says that none is known. */
    public static boolean sound(String address) {
        return address.length() <= LONGEST_ADDRESS && ADDRESS.matcher(address).matches();
    }

    /** Whether what the office enters is already known. */
    public boolean same(String itsOwner, State itsState, String itsAddress) {
        return owner.equals(itsOwner) && state == itsState && address.equals(itsAddress);
    }
}
