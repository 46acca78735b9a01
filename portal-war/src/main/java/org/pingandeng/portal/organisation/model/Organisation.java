package org.pingandeng.portal.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.config.NullableUuid;

/**
 * One place in the tree. Its path is the chain of ids from the county down, so that "this and all below" is one prefix.
 */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private UUID id;

    @Convert(converter = NullableUuid.class)
    private UUID parent;

    private String kind;
    private String name;

    @Column(name = "credit_code")
    private String creditCode;

    private String path;
    private boolean sample;

    @Column(name = "created_at")
    private Instant createdAt;

    private String field;

    /** For the store. */
    protected Organisation() {}

    private Organisation(Organisation above, OrganisationKind kind, String name, Instant now) {
        this.id = UUID.randomUUID();
        this.parent = above == null ? null : above.id;
        this.kind = kind.word();
        this.name = name;
        this.path = (above == null ? "" : above.path) + id.toString().replace("-", "") + "/";
        this.createdAt = now;
    }

    /**
     * The top of the tree.
     *
     * @param name the county's
     * @param now the server's time
     * @return a new county
     */
    public static Organisation county(String name, Instant now) {
        return new Organisation(null, OrganisationKind.COUNTY, name, now);
    }

    /**
     * A new place below this one.
     *
     * @param belowKind what it is
     * @param belowName how it is called
     * @param now the server's time
     * @return the place, or empty when such a thing cannot stand here
     */
    public Optional<Organisation> below(OrganisationKind belowKind, String belowName, Instant now) {
        return kind().below().contains(belowKind)
                ? Optional.of(new Organisation(this, belowKind, belowName, now))
                : Optional.empty();
    }

    /**
     * Renames it.
     *
     * @param newName not blank
     */
    public void rename(String newName) {
        name = newName;
    }

    /** Marks it as made for trying out. */
    public void markSample() {
        sample = true;
    }

    /**
     * Says in which field of the county plan it works.
     *
     * @param newField a field's name, or null for none
     */
    public void engageIn(String newField) {
        field = newField;
    }

    /** The field of the county plan in which it works, if somebody said so. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    public UUID id() {
        return id;
    }

    public Optional<UUID> parent() {
        return Optional.ofNullable(parent);
    }

    public OrganisationKind kind() {
        return OrganisationKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    public String name() {
        return name;
    }

    public String path() {
        return path;
    }

    public boolean sample() {
        return sample;
    }

    /**
     * How deep it stands.
     *
     * @return 0 for the county
     */
    public int depth() {
        return (int) path.chars().filter(character -> character == '/').count() - 1;
    }
}
