package org.pingandeng.portal.account;

import java.time.Instant;
import java.util.UUID;
import org.pingandeng.portal.account.model.SignIn;

/**
 * One of a person's sign-ins.
 *
 * @param id which
 * @param createdAt since when
 * @param lastSeenAt last visit, to five minutes
 * @param address from where
 * @param agent the browser's own name
 * @param here whether it is the one that asks
 */
public record SignInView(UUID id, Instant createdAt, Instant lastSeenAt, String address, String agent, boolean here) {

    static SignInView of(SignIn signIn, UUID current) {
        return new SignInView(
                signIn.id(),
                signIn.createdAt(),
                signIn.lastSeenAt(),
                signIn.address(),
                signIn.agent(),
                signIn.id().equals(current));
    }
}
