package org.pingandeng.portal.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.organisation.model.Organisation;
import org.pingandeng.portal.organisation.model.OrganisationKind;
import org.pingandeng.portal.organisation.model.Organisations;

/** {@link Organisations} by JPA. */
@ApplicationScoped
public class JpaOrganisations implements Organisations {

    private static final String NAMED = " from Organisation o where o.path like :below and lower(o.name) like :words";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public void add(Organisation organisation) {
        entities.persist(organisation);
        entities.flush();
    }

    @Override
    public Optional<Organisation> find(UUID id) {
        return Optional.ofNullable(entities.find(Organisation.class, id));
    }

    @Override
    public List<Organisation> within(String reach) {
        return entities.createQuery(
                        "select o from Organisation o where o.path like :below order by o.path", Organisation.class)
                .setParameter("below", reach + "%")
                .getResultList();
    }

    @Override
    public List<Organisation> within(String reach, String words, int from, int most) {
        return named(entities.createQuery("select o" + NAMED + " order by o.path", Organisation.class), reach, words)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long count(String reach, String words) {
        return named(entities.createQuery("select count(o)" + NAMED, Long.class), reach, words)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> named(TypedQuery<T> query, String reach, String words) {
        String part = words.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        return query.setParameter("below", reach + "%").setParameter("words", "%" + part + "%");
    }

    @Override
    public Set<UUID> ids(String reach) {
        return new HashSet<>(
                entities.createQuery("select o.id from Organisation o where o.path like :below", UUID.class)
                        .setParameter("below", reach + "%")
                        .getResultList());
    }

    @Override
    public List<String> fields() {
        List<?> names = entities.createNativeQuery("select name from portal.industry_field order by place")
                .getResultList();
        return names.stream().map(String::valueOf).toList();
    }

    @Override
    public List<Organisation> of(Set<OrganisationKind> kinds) {
        return entities.createQuery(
                        "select o from Organisation o where o.kind in :kinds order by o.path", Organisation.class)
                .setParameter(
                        "kinds", kinds.stream().map(OrganisationKind::word).toList())
                .getResultList();
    }
}
