package org.pingandeng.portal.post.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of posts. Whatever is added stays; names and numbers are forgotten some time after a line has ended. */
public interface Posts {

    /**
     * Adds a line, unless one with its number is there.
     *
     * @param line new
     * @param actor who enters it
     * @return whether it was added
     */
    boolean add(PostLine line, UUID actor);

    /**
     * Ends a line, unless it has ended.
     *
     * @param line which
     * @param end when and why
     * @param actor who enters it
     * @return whether it was ended now
     */
    boolean end(UUID line, Ending end, UUID actor);

    /**
     * Adds a proof, unless one with its number is there.
     *
     * @param proof new
     * @param actor who enters it
     * @return whether it was added
     */
    boolean add(Proof proof, UUID actor);

    /**
     * Takes a proof back, unless it was taken back.
     *
     * @param proof which
     * @param back why
     * @param actor who does it
     * @return whether it was taken back now
     */
    boolean takeBack(UUID proof, Proof.Back back, UUID actor);

    /**
     * One line.
     *
     * @param id which
     */
    Optional<PostLine> line(UUID id);

    /**
     * One proof.
     *
     * @param id which
     */
    Optional<Proof> proof(UUID id);

    /**
     * An organisation's list, ended lines too, by post and first day.
     *
     * @param owner whose
     * @param day on which this portal's own proofs are to be valid
     */
    List<Holding> of(UUID owner, LocalDate day);

    /**
     * Forgets the names, and the numbers of certificates, of people who left their post long ago.
     *
     * @param before of those whose last day was earlier
     * @return how many were forgotten
     */
    int forget(LocalDate before);

    /**
     * Adds a declaration, unless there is one of that day.
     *
     * @param declaration new
     * @param actor who declares
     * @return whether it was added
     */
    boolean declare(Declaration declaration, UUID actor);

    /**
     * The last declaration of an organisation.
     *
     * @param owner whose
     */
    Optional<Declaration> declaration(UUID owner);
}
