package org.pingandeng.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.portal.account.PasswordBook.Kept;
import org.pingandeng.portal.account.model.AccountRefusal;
import org.pingandeng.portal.account.model.IdentityNumber;
import org.pingandeng.portal.account.model.OneTimeCode.Purpose;
import org.pingandeng.portal.account.model.Outcome;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.PersonalData;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.notice.NoticeKind;

/** The transactions about one's own data; part of {@link ProfileRoom}. */
@ApplicationScoped
class ProfileBook {

    @Inject
    People people;

    @Inject
    IdentityNumbers identityNumbers;

    @Inject
    PasswordBook passwords;

    @Inject
    Codes codes;

    @Inject
    OwnerNotices notices;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Keeps the changes.
     *
     * @param kept the account as it was when its password was compared
     * @param right whether the present password was given; a new mail address needs it
     */
    @Transactional
    public Outcome<PersonId> describe(Kept kept, boolean right, ProfileRoom.Description typed) {
        String email = PersonalData.orNull(typed.email());
        Person me = people.find(kept.id()).orElseThrow();
        people.hold(me);
        if (differ(me.email(), email)) {
            Optional<AccountRefusal> refusal = passwords.confirm(kept, right);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
        }
        Optional<AccountRefusal> taken = identityNumbers.refusal(typed.idNumber(), Optional.of(me.id()));
        return taken.isPresent() ? Outcome.refused(taken.get()) : change(me, typed);
    }

    private Outcome<PersonId> change(Person me, ProfileRoom.Description typed) {
        String name = typed.name().strip();
        String phone = PersonalData.orNull(typed.phone());
        String email = PersonalData.orNull(typed.email());
        Optional<IdentityNumber> number = IdentityNumber.read(typed.idNumber(), clock.instant());
        boolean newPhone = differ(me.phone(), phone);
        boolean newEmail = differ(me.email(), email);
        List<String> fields = new ArrayList<>();
        note(fields, "name", !me.name().equals(name));
        note(fields, "phone", newPhone);
        note(fields, "email", newEmail);
        note(fields, "idNumber", number.isPresent());
        trail.record("account.described", subject(me), Map.of("fields", fields, "from", me.name(), "to", name));
        me.describe(name, phone, email);
        number.ifPresent(read -> identityNumbers.keep(read, me));
        if (newPhone) {
            people.dropCodes(me.id(), Purpose.PHONE);
            notices.tell(me, NoticeKind.PHONE_CHANGED);
        }
        if (newEmail) {
            people.dropCodes(me.id(), Purpose.MAILED);
            notices.tell(me, NoticeKind.EMAIL_CHANGED);
        }
        people.write();
        return Outcome.of(me.id());
    }

    private static void note(List<String> fields, String field, boolean changed) {
        if (changed) {
            fields.add(field);
        }
    }

    private static boolean differ(Optional<String> before, String after) {
        return !before.equals(Optional.ofNullable(after));
    }

    @Transactional
    public Outcome<PersonId> verifyPhone(PersonId id, String code) {
        Person me = people.find(id).orElseThrow();
        people.hold(me);
        if (me.phone().isEmpty()) {
            return Outcome.refused(AccountRefusal.PHONE_MALFORMED);
        }
        if (people.phoneVerified(me.phone().get())) {
            return me.phoneVerified() ? Outcome.of(id) : Outcome.refused(AccountRefusal.PHONE_TAKEN);
        }
        if (!codes.use(me, Purpose.PHONE, code)) {
            return Outcome.refused(AccountRefusal.CODE_INVALID);
        }
        me.verifyPhone(clock.instant());
        trail.record("account.phoneVerified", subject(me), Map.of());
        people.write();
        return Outcome.of(id);
    }

    private static String subject(Person person) {
        return person.id().value().toString();
    }
}
