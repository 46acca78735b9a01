package org.pingandeng.portal.post;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.post.model.PostRefusal;
import org.pingandeng.portal.post.model.Posts;
import org.pingandeng.portal.post.model.Proof;

/** Where certificates of the state are entered for people of the own list, and wrong ones are taken back. */
@ApplicationScoped
public class ProofDesk {

    private static final int LONGEST_REASON = 200;

    @Inject
    PostHouse house;

    @Inject
    Posts posts;

    /**
     * A certificate to be entered.
     *
     * @param id made by the form
     * @param line whose
     * @param number as printed
     * @param issuer who issued it
     * @param from the first valid day
     * @param until the last valid day; null where it does not expire
     */
    public record Paper(UUID id, UUID line, String number, String issuer, LocalDate from, LocalDate until) {}

    /**
     * Enters a certificate for a line of the own list. The same again changes nothing.
     *
     * @param paper what it says
     * @return why not, or empty
     */
    @RolesAllowed(PostPermissions.KEEP)
    @Transactional
    public Optional<PostRefusal> prove(@NotNull Paper paper) {
        if (house.line(paper.line()).isEmpty()) {
            return Optional.of(PostRefusal.NOT_THERE);
        }
        Proof proof = new Proof(
                paper.id(),
                paper.line(),
                paper.number(),
                paper.issuer(),
                paper.from(),
                paper.until(),
                house.who(),
                house.now(),
                null);
        Optional<PostRefusal> flaw = proof.flaw(house.today());
        if (flaw.isPresent()) {
            return flaw;
        }
        if (posts.add(proof, house.actor())) {
            house.tell("post.proof", paper.line(), Map.of("issuer", paper.issuer()));
            return Optional.empty();
        }
        boolean again = posts.proof(paper.id()).filter(proof::same).isPresent();
        return again ? Optional.empty() : Optional.of(PostRefusal.OTHER_LINE);
    }

    /**
     * Takes a certificate back that was entered wrongly; from then on it never counted. Again changes nothing.
     *
     * @param proof which
     * @param reason why
     * @return why not, or empty
     */
    @RolesAllowed(PostPermissions.KEEP)
    @Transactional
    public Optional<PostRefusal> takeBack(@NotNull UUID proof, @NotNull String reason) {
        Optional<Proof> found =
                posts.proof(proof).filter(each -> house.line(each.line()).isPresent());
        if (found.isEmpty()) {
            return Optional.of(PostRefusal.NOT_THERE);
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Optional.of(PostRefusal.REASON);
        }
        if (posts.takeBack(proof, new Proof.Back(reason, house.who(), house.now()), house.actor())) {
            house.tell("post.proofBack", found.get().line(), Map.of("reason", reason));
        }
        return Optional.empty();
    }
}
