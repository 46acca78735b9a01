package org.pingandeng.portal.account;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.TestClock;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.model.Outcome;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.account.model.SignIn;
import org.pingandeng.portal.account.store.JpaPeople;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.config.Settings;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.store.JpaOrganisations;

/** A small town for stories about people: real faces and stores on a real database, one visitor at a time. */
final class Town {

    static final String PASSWORD = "liang-deng-9";

    final TestClock clock = new TestClock(Instant.parse("2026-11-23T04:00:00Z"));
    final Visitor visitor = new Visitor();
    final FrontDoor door;
    final ProfileRoom room;
    final PasswordRoom passwords;
    final PasswordMail mail;
    final JpaPeople people;
    final PeopleDesk desk;
    final OrganisationOffice organisations;
    private final EntityManager entities;

    Town(Path home) {
        DataSource database = SharedPostgres.dataSource("portal");
        entities = SharedPostgres.entityManagers("portal").createEntityManager();
        Wired wired = new Wired().with(database, entities, clock, visitor);
        Keys keys = wired.make(Keys.class);
        set(keys, "configured", Optional.empty());
        set(keys, "home", home.toString());
        call(keys, "load");
        wired.make(Trail.class);
        wired.make(JpaOrganisations.class);
        organisations = wired.make(OrganisationOffice.class);
        people = wired.make(JpaPeople.class);
        wired.make(IdentityNumbers.class).open();
        wired.make(Codes.class).open();
        wired.make(Tries.class);
        wired.make(Notices.class);
        wired.make(OwnerNotices.class);
        set(wired.make(StarterAccounts.class), "home", home.toString());
        set(wired.make(Settings.class), "configured", (UnaryOperator<String>) setting -> null);
        mail = wired.make(PasswordMail.class);
        set(mail, "host", Optional.empty());
        set(mail, "from", Optional.empty());
        set(mail, "user", Optional.empty());
        wired.make(DoorBook.class);
        wired.make(PasswordBook.class);
        wired.make(ProfileBook.class);
        set(wired.make(Caretaker.class), "visitor", new Visitor());
        wired.with(atOnce());
        wired.make(PasswordPost.class);
        door = wired.make(FrontDoor.class);
        room = wired.make(ProfileRoom.class);
        passwords = wired.make(PasswordRoom.class);
        desk = wired.make(PeopleDesk.class);
        visitor.comeFrom(UUID.randomUUID().toString());
    }

    /** Does a use case in a transaction, as the container would. */
    <T> T tell(Supplier<T> story) {
        entities.getTransaction().begin();
        try {
            T told = story.get();
            if (!entities.getTransaction().getRollbackOnly()) {
                entities.getTransaction().commit();
            }
            return told;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.clear();
        }
    }

    /** An executor that does everything at once. */
    private static ManagedExecutorService atOnce() {
        return (ManagedExecutorService) Proxy.newProxyInstance(
                Town.class.getClassLoader(), new Class<?>[] {ManagedExecutorService.class}, (proxy, asked, given) -> {
                    ((Runnable) given[0]).run();
                    return null;
                });
    }

    /** Somebody new, with a user name of their own. */
    Registration newcomer() {
        String userName = "u" + UUID.randomUUID().toString().substring(0, 12);
        return new Registration(userName, "张三", "", "", PASSWORD, PASSWORD, true);
    }

    /** Registers somebody. */
    Registration settled() {
        Registration newcomer = newcomer();
        tell(() -> door.register(newcomer, "test"));
        return newcomer;
    }

    Outcome<SignIn> signIn(String userName, String password) {
        return tell(() -> door.signIn(userName, password, "test"));
    }

    /** Registers somebody, gives them roles and a place, and makes them the visitor. */
    PersonId enter(UUID organisation, Role... roles) {
        Registration newcomer = newcomer();
        UUID registered = tell(() -> door.register(newcomer, "test"))
                .value()
                .orElseThrow()
                .id();
        become(Set.of(Role.ADMINISTRATOR), null);
        UUID id = tell(() -> desk.search(newcomer.userName(), 0, 1)).get(0).id();
        tell(() -> desk.setRoles(id, Set.of(roles)));
        tell(() -> desk.move(id, organisation));
        visitor.become(tell(() -> door.recognise(registered)).orElseThrow());
        return new PersonId(id);
    }

    /** Makes the visitor somebody with roles who need not exist. */
    void become(Set<Role> roles, String reach) {
        visitor.become(new SignedIn(
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                "某人",
                roles,
                Role.permissions(roles),
                Optional.empty(),
                roles.contains(Role.ADMINISTRATOR) ? Optional.of("") : Optional.ofNullable(reach),
                false));
    }

    static void set(Object bean, String name, Object value) {
        try {
            Field field = bean.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void call(Object bean, String name) {
        try {
            var method = bean.getClass().getDeclaredMethod(name);
            method.setAccessible(true);
            method.invoke(bean);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
