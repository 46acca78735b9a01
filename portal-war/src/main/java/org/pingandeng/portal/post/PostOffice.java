package org.pingandeng.portal.post;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.post.model.OnlineLine;
import org.pingandeng.portal.post.model.OnlineNote;
import org.pingandeng.portal.post.model.OnlineNotes;
import org.pingandeng.portal.post.model.OwnerTally;
import org.pingandeng.portal.post.model.PostFigures;
import org.pingandeng.portal.post.model.PostRefusal;

/** The office's view: who keeps the list of posts and who does not, and whose information system is online. */
@ApplicationScoped
public class PostOffice {

    @Inject
    PostHouse house;

    @Inject
    PostFigures figures;

    @Inject
    OnlineNotes notes;

    @Inject
    Visitor visitor;

    /**
     * What the office found of an enterprise's information system.
     *
     * @param id made by the form
     * @param enterprise which enterprise
     * @param online yes or no
     * @param day on which it was so
     * @param source whence it is known
     */
    public record Finding(UUID id, UUID enterprise, boolean online, LocalDate day, String source) {}

    /** The day in the county, by which lists stand. */
    @RolesAllowed(PostPermissions.OVERSEE)
    public LocalDate today() {
        return house.today();
    }

    /** All enterprises within the visitor's reach, those first that never declared their list. */
    @RolesAllowed(PostPermissions.OVERSEE)
    @Transactional
    public List<OwnerTally> tallies() {
        return visitor.reach()
                .map(reach -> figures.tallies(reach, house.today()))
                .orElse(List.of());
    }

    /** The enterprises of key industries within the visitor's reach, by name. */
    @RolesAllowed(PostPermissions.OVERSEE)
    @Transactional
    public List<OnlineLine> online() {
        return visitor.reach().map(reach -> notes.lines(reach, house.today())).orElse(List.of());
    }

    /**
     * Notes whether an enterprise's information system is online. The same again changes nothing.
     *
     * @param finding what was found
     * @return why not, or empty
     */
    @RolesAllowed(PostPermissions.OVERSEE)
    @Transactional
    public Optional<PostRefusal> note(@NotNull Finding finding) {
        boolean there = online().stream().anyMatch(each -> each.enterprise().equals(finding.enterprise()));
        if (!there) {
            return Optional.of(PostRefusal.NOT_THERE);
        }
        OnlineNote note = new OnlineNote(
                finding.id(),
                finding.enterprise(),
                finding.online(),
                finding.day(),
                finding.source(),
                house.who(),
                house.now());
        Optional<PostRefusal> flaw = note.flaw(house.today());
        if (flaw.isPresent()) {
            return flaw;
        }
        if (notes.add(note, house.actor())) {
            house.tell("post.online", finding.enterprise(), Map.of("online", finding.online()));
            return Optional.empty();
        }
        boolean again = notes.find(finding.id()).filter(note::same).isPresent();
        return again ? Optional.empty() : Optional.of(PostRefusal.OTHER_LINE);
    }
}
