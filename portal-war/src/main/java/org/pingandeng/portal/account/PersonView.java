package org.pingandeng.portal.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.Role;

/**
 * A person as the desks see them.
 *
 * @param id whose
 * @param userName for signing in
 * @param name as on certificates
 * @param phone or empty
 * @param phoneVerified whether it may be used for signing in
 * @param email or empty
 * @param idNumber masked, or empty
 * @param roles in their usual order
 * @param organisation where they belong, or null
 * @param active whether the account is open
 * @param createdAt since when
 */
public record PersonView(
        UUID id,
        String userName,
        String name,
        String phone,
        boolean phoneVerified,
        String email,
        String idNumber,
        List<Role> roles,
        UUID organisation,
        boolean active,
        Instant createdAt) {

    static PersonView of(Person person) {
        return new PersonView(
                person.id().value(),
                person.userName(),
                person.name(),
                person.phone().orElse(""),
                person.phoneVerified(),
                person.email().orElse(""),
                person.idNumberMasked().orElse(""),
                person.roles().stream().sorted().toList(),
                person.owner().orElse(null),
                person.active(),
                person.createdAt());
    }
}
