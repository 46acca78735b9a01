package org.pingandeng.quiz.bank.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.sql.NullableUuid;

/**
 * An item in the bank. Its life: drafted (or imported), sent to review, approved by somebody else, and one day retired.
 * New words make a new version; papers keep the version they were drawn with.
 */
@Entity
@Table(name = "item")
public class BankItem {

    @Id
    private UUID id;

    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Use use;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    private int version;
    private String type;
    private String topic;
    private int difficulty;
    private int options;
    private String stem;

    @Convert(converter = NullableUuid.class)
    private UUID author;

    @Convert(converter = NullableUuid.class)
    private UUID owner;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long lock;

    /** For the store. */
    protected BankItem() {}

    /**
     * A new draft.
     *
     * @param code its name for people and files, unique
     * @param use practice or exam; never changed
     * @param item its first words
     * @param author who wrote or imported it; null for the portal itself
     * @param now the server's time
     */
    public BankItem(String code, Use use, Item item, UUID author, Instant now) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.use = use;
        this.state = ItemState.DRAFT;
        this.version = 1;
        this.author = author;
        this.createdAt = now;
        describe(item, now);
    }

    private void describe(Item item, Instant now) {
        type = item.type().word();
        topic = item.text().topic();
        difficulty = item.text().difficulty();
        options = CandidateItem.options(item).size();
        stem = item.text().stem();
        changedAt = now;
    }

    /**
     * Takes new words as a new version, which must be reviewed again.
     *
     * @param item the new words
     * @param by who wrote them
     * @param now the server's time
     * @return the new version's number
     */
    public int revise(Item item, UUID by, Instant now) {
        version++;
        author = by;
        state = ItemState.DRAFT;
        describe(item, now);
        return version;
    }

    /**
     * Sends a draft to review.
     *
     * @param now the server's time
     * @return false when it is no draft
     */
    public boolean submit(Instant now) {
        return step(ItemState.DRAFT, ItemState.IN_REVIEW, now);
    }

    /**
     * Approves it; never by its own author (four eyes).
     *
     * @param by who approves; null for the portal itself
     * @param now the server's time
     * @return false when it is not in review, or the author asks
     */
    public boolean approve(UUID by, Instant now) {
        boolean own = by != null && by.equals(author);
        return !own && step(ItemState.IN_REVIEW, ItemState.APPROVED, now);
    }

    /**
     * Retires it: no new paper draws it.
     *
     * @param now the server's time
     */
    public void retire(Instant now) {
        state = ItemState.RETIRED;
        changedAt = now;
    }

    private boolean step(ItemState from, ItemState to, Instant now) {
        if (state != from) {
            return false;
        }
        state = to;
        changedAt = now;
        return true;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Use use() {
        return use;
    }

    public ItemState state() {
        return state;
    }

    public int version() {
        return version;
    }

    public ItemType type() {
        return ItemType.of(type);
    }

    public String topic() {
        return topic;
    }

    public int difficulty() {
        return difficulty;
    }

    public int options() {
        return options;
    }

    public String stem() {
        return stem;
    }

    public Optional<UUID> author() {
        return Optional.ofNullable(author);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
