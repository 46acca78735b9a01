package org.pingandeng.portal.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.model.AccountRefusal;
import org.pingandeng.portal.account.model.Clash;
import org.pingandeng.portal.account.model.OneTimeCode;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.account.model.SignIn;

/** {@link People} by JPA. */
@ApplicationScoped
public class JpaPeople implements People {

    private static final String MATCHES = """
            from Person p left join Organisation o on o.id = p.owner
            where (lower(p.userName) like :words or lower(p.name) like :words or p.phone like :words)
            and (:reach = '' or o.path like :below)""";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public void add(Person person) {
        entities.persist(person);
        write();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id.value()));
    }

    @Override
    public Optional<Person> named(String userNameOrPhone) {
        return entities.createQuery("""
                        select p from Person p
                        where lower(p.userName) = :name or (p.phone = :name and p.phoneVerifiedAt is not null)
                        order by p.phoneVerifiedAt""", Person.class)
                .setParameter("name", userNameOrPhone.trim().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    @Override
    public void hold(Person person) {
        entities.refresh(person, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public boolean phoneVerified(String phone) {
        return entities.createQuery(
                                "select count(p) from Person p where p.phone = :phone and p.phoneVerifiedAt is not null",
                                Long.class)
                        .setParameter("phone", phone)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<Person> withIdNumber(byte[] index) {
        return entities.createQuery("select p from Person p where p.idNumberIndex = :number", Person.class)
                .setParameter("number", index)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<UUID> of(Set<UUID> organisations) {
        return organisations.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        entities.createQuery("select p.id from Person p where p.owner in :organisations", UUID.class)
                                .setParameter("organisations", organisations)
                                .getResultList());
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("select p.id, p.name from Person p where p.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
        return names;
    }

    @Override
    public List<Person> search(String words, String reach, int from, int most) {
        return matching(
                        entities.createQuery("select p " + MATCHES + " order by p.userName", Person.class),
                        words,
                        reach)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long count(String words, String reach) {
        return matching(entities.createQuery("select count(p) " + MATCHES, Long.class), words, reach)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> matching(TypedQuery<T> query, String words, String reach) {
        String like = words == null ? "" : words.trim().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        return query.setParameter("words", "%" + like + "%")
                .setParameter("reach", reach)
                .setParameter("below", reach + "%");
    }

    @Override
    public long countOpen(Role role) {
        return entities.createQuery(
                        "select count(p) from Person p where p.active = true and :role member of p.roles", Long.class)
                .setParameter("role", role)
                .getSingleResult();
    }

    @Override
    public boolean starterPasswordsLeft() {
        return entities.createQuery(
                                "select count(p) from Person p where p.starter = true and p.mustChange = true",
                                Long.class)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(SignIn signIn) {
        entities.persist(signIn);
    }

    @Override
    public Optional<SignIn> signIn(UUID id) {
        return Optional.ofNullable(entities.find(SignIn.class, id));
    }

    @Override
    public List<SignIn> signIns(PersonId person) {
        return entities.createQuery(
                        "select s from SignIn s where s.person = :person and s.endedAt is null order by s.lastSeenAt desc",
                        SignIn.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public void noteFailure(String address, String account, Instant now) {
        entities.createNativeQuery(
                        "insert into portal.failed_sign_in (id, address, account, at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, address)
                .setParameter(3, account)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    @Override
    public long failures(String address, Instant since) {
        return number(
                "select count(*) from portal.failed_sign_in where address = ?1 and at > ?2",
                address,
                Timestamp.from(since));
    }

    @Override
    public long failures(String address, String account, Instant since) {
        return number(
                "select count(*) from portal.failed_sign_in where address = ?1 and account = ?2 and at > ?3",
                address,
                account,
                Timestamp.from(since));
    }

    private long number(String sql, Object... values) {
        return ((Number) filled(sql, values).getSingleResult()).longValue();
    }

    private Query filled(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        return query;
    }

    @Override
    public void add(OneTimeCode code, PersonId person, OneTimeCode.Purpose purpose) {
        dropCodes(person, purpose);
        entities.persist(code);
    }

    @Override
    public Optional<OneTimeCode> code(PersonId person, OneTimeCode.Purpose purpose) {
        return entities.createQuery(
                        "select c from OneTimeCode c where c.person = :person and c.purpose = :purpose",
                        OneTimeCode.class)
                .setParameter("person", person.value())
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void dropCodes(PersonId person, OneTimeCode.Purpose purpose) {
        entities.createQuery("delete from OneTimeCode c where c.person = :person and c.purpose = :purpose")
                .setParameter("person", person.value())
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    @Override
    public void write() {
        try {
            entities.flush();
        } catch (OptimisticLockException changedMeanwhile) {
            throw new Clash(AccountRefusal.BUSY, changedMeanwhile);
        } catch (PersistenceException refused) {
            throw Unique.violated(refused)
                    .<RuntimeException>map(taken -> new Clash(taken, refused))
                    .orElse(refused);
        }
    }

    @Override
    public void holdAdministrators() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('portal.administrators'))::text")
                .getSingleResult();
    }

    @Override
    public int forget(Instant before) {
        Timestamp then = Timestamp.from(before);
        return filled("delete from portal.failed_sign_in where at < ?1", then).executeUpdate()
                + filled("delete from portal.sign_in where coalesce(ended_at, expires_at) < ?1", then)
                        .executeUpdate()
                + filled("delete from portal.one_time_code where coalesce(used_at, expires_at) < ?1", then)
                        .executeUpdate();
    }
}
