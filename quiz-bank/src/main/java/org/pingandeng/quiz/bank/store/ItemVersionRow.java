package org.pingandeng.quiz.bank.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** One version's content; written once. */
@Entity
@Table(name = "item_version")
@IdClass(ItemVersionRow.Key.class)
public class ItemVersionRow {

    @Id
    private UUID item;

    @Id
    private int version;

    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA. */
    protected ItemVersionRow() {}

    ItemVersionRow(UUID item, int version, String body, Instant createdAt) {
        this.item = item;
        this.version = version;
        this.body = body;
        this.createdAt = createdAt;
    }

    String body() {
        return body;
    }

    /** Item and version; a class with fields, because JPA 3.1 knows no records here. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID item;
        private int version;

        /** For JPA. */
        public Key() {}

        Key(UUID item, int version) {
            this.item = item;
            this.version = version;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.version == version && Objects.equals(key.item, item);
        }

        @Override
        public int hashCode() {
            return Objects.hash(item, version);
        }
    }
}
