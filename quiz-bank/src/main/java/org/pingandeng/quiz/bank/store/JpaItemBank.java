package org.pingandeng.quiz.bank.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.quiz.bank.model.BankItem;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemState;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemJson;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.PoolItem;

/** {@link ItemBank} by JPA. */
@ApplicationScoped
public class JpaItemBank implements ItemBank {

    private static final String MATCHES = """
            from BankItem i where (lower(i.stem) like :words or lower(i.code) like :words)
            and (:type = '' or i.type = :type) and (:topic = '' or i.topic = :topic or i.topic like :below)
            and i.use in :uses and i.state in :states""";

    private static final int AT_ONCE = 500;
    private static final String POOL = """
            select i.id, i.version, i.type, i.topic, i.options, i.difficulty from BankItem i
            where i.use = :use and i.state = :state""";

    @PersistenceContext(unitName = "quiz")
    EntityManager entities;

    /** For the container. */
    protected JpaItemBank() {}

    /**
     * For a store outside the container.
     *
     * @param entities of the unit quiz
     */
    public JpaItemBank(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(BankItem item, Item words) {
        entities.persist(item);
        addVersion(item, words, item.changedAt());
    }

    @Override
    public void addVersion(BankItem item, Item words, Instant now) {
        entities.persist(new ItemVersionRow(item.id(), item.version(), ItemJson.write(words), now));
    }

    @Override
    public void flush() {
        entities.flush();
    }

    @Override
    public Optional<BankItem> find(UUID id) {
        return Optional.ofNullable(entities.find(BankItem.class, id));
    }

    @Override
    public int latest(UUID item) {
        return find(item).map(BankItem::version).orElse(0);
    }

    @Override
    public Optional<BankItem> coded(String code) {
        return entities.createQuery("select i from BankItem i where i.code = :code", BankItem.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<BankItem> search(Wanted wanted, int from, int most) {
        return matching(
                        entities.createQuery(
                                "select i " + MATCHES + " order by i.changedAt desc, i.code", BankItem.class),
                        wanted)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long count(Wanted wanted) {
        return matching(entities.createQuery("select count(i) " + MATCHES, Long.class), wanted)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> matching(TypedQuery<T> query, Wanted wanted) {
        String words = wanted.words().trim().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        return query.setParameter("words", "%" + words + "%")
                .setParameter("uses", wanted.use() == null ? List.of(Use.values()) : List.of(wanted.use()))
                .setParameter("states", wanted.state() == null ? List.of(ItemState.values()) : List.of(wanted.state()))
                .setParameter("type", wanted.type())
                .setParameter("topic", wanted.topic())
                .setParameter("below", wanted.topic().replaceAll("[%_\\\\]", "") + "/%");
    }

    @Override
    public List<PoolItem> pool(Use use) {
        return entities.createQuery(POOL, Object[].class)
                .setParameter("use", use)
                .setParameter("state", ItemState.APPROVED)
                .getResultStream()
                .map(JpaItemBank::poolItem)
                .toList();
    }

    private static PoolItem poolItem(Object[] row) {
        return new PoolItem(
                (UUID) row[0], (int) row[1], ItemType.of((String) row[2]), (String) row[3], (int) row[4], (int) row[5]);
    }

    @Override
    public Map<VersionId, Item> contents(Collection<VersionId> versions) {
        Map<VersionId, Item> contents = new HashMap<>();
        List<VersionId> wanted = versions.stream().distinct().toList();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            Set<VersionId> chunk = new HashSet<>(wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())));
            bodies(chunk).forEach(row -> {
                VersionId id = new VersionId((UUID) row[0], (Integer) row[1]);
                if (chunk.contains(id)) {
                    contents.put(id, ItemJson.read((String) row[2]));
                }
            });
        }
        return contents;
    }

    /** The bodies of some versions, without keeping rows in the running unit of work; a few more than asked for. */
    private List<Object[]> bodies(Set<VersionId> versions) {
        return entities.createQuery(
                        "select v.item, v.version, v.body from ItemVersionRow v"
                                + " where v.item in :items and v.version in :numbers",
                        Object[].class)
                .setParameter(
                        "items",
                        versions.stream().map(VersionId::item).distinct().toList())
                .setParameter(
                        "numbers",
                        versions.stream().map(VersionId::version).distinct().toList())
                .getResultList();
    }
}
