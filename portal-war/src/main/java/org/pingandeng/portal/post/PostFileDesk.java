package org.pingandeng.portal.post;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.post.model.Intake;
import org.pingandeng.portal.post.model.Keeper;
import org.pingandeng.portal.post.model.Matching;
import org.pingandeng.portal.post.model.Member;
import org.pingandeng.portal.post.model.PostLine;
import org.pingandeng.portal.post.model.PostRefusal;
import org.pingandeng.portal.post.model.PostTable;
import org.pingandeng.portal.post.model.Posts;
import org.pingandeng.portal.post.model.Proof;

/** Where a whole list comes as a file: looked at first, then entered whole or not at all. */
@ApplicationScoped
public class PostFileDesk {

    @Inject
    PostHouse house;

    @Inject
    Posts posts;

    /**
     * What a file comes to; nothing of it is kept.
     *
     * @param once made by the form
     * @param table what was read of the file
     */
    @RolesAllowed(PostPermissions.KEEP)
    @Transactional
    public Intake look(@NotNull UUID once, @NotNull PostTable table) {
        return house.keeper()
                .map(keeper -> matched(once, table, keeper))
                .orElseGet(() -> Intake.refused(PostRefusal.NO_ENTERPRISE));
    }

    /**
     * Enters a file into the own list, whole or, where anything is wrong with it, not at all. The same again enters
     * nothing.
     *
     * @param once made by the form
     * @param table what was read of the file
     * @return what it came to
     */
    @RolesAllowed(PostPermissions.KEEP)
    @Transactional
    public Intake take(@NotNull UUID once, @NotNull PostTable table) {
        Optional<Keeper> keeper = house.keeper();
        if (keeper.isEmpty()) {
            return Intake.refused(PostRefusal.NO_ENTERPRISE);
        }
        Intake intake = matched(once, table, keeper.get());
        if (intake.sound() && intake.fresh()) {
            intake.entries().forEach(this::enter);
            house.tell(
                    "post.imported",
                    keeper.get().owner(),
                    Map.of("lines", intake.count(Intake.State.NEW), "proofs", intake.proofs()));
        }
        return intake;
    }

    private Intake matched(UUID once, PostTable table, Keeper keeper) {
        Map<String, Optional<Member>> known = new HashMap<>();
        return new Matching(
                        new Matching.Hand(once, house.who(), house.now(), house.today()),
                        keeper,
                        posts.of(keeper.owner(), house.today()),
                        account -> known.computeIfAbsent(account, this::member))
                .of(table);
    }

    private Optional<Member> member(String account) {
        return house.person(account).map(person -> new Member(person.id(), person.name()));
    }

    private void enter(Intake.Entry entry) {
        if (entry.state() == Intake.State.NEW) {
            enter(entry.line());
        }
        if (entry.proof() != null) {
            enter(entry.proof());
        }
    }

    /** The same form sent a second time at once finds its own lines. */
    private void enter(PostLine line) {
        boolean there = posts.add(line, house.actor())
                || posts.line(line.id()).filter(line::same).isPresent();
        if (!there) {
            throw new IllegalStateException("Another line has the number " + line.id());
        }
    }

    private void enter(Proof proof) {
        boolean there = posts.add(proof, house.actor())
                || posts.proof(proof.id()).filter(proof::same).isPresent();
        if (!there) {
            throw new IllegalStateException("Another proof has the number " + proof.id());
        }
    }
}
