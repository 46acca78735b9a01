package org.pingandeng.portal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.SignedIn;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;

/** Somebody of the office who has signed in. */
public final class Officer {

    private Officer() {}

    /** A new one each time. */
    public static Visitor atTheDesk() {
        Visitor officer = new Visitor();
        officer.become(new SignedIn(
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                "示例监管员",
                Set.of(Role.OFFICE),
                Role.permissions(Set.of(Role.OFFICE)),
                Optional.empty(),
                Optional.of(""),
                false));
        return officer;
    }
}
