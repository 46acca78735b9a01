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
import org.pingandeng.portal.account.PeopleDesk;
import org.pingandeng.portal.account.PersonView;
import org.pingandeng.portal.post.model.Declaration;
import org.pingandeng.portal.post.model.Ending;
import org.pingandeng.portal.post.model.Holding;
import org.pingandeng.portal.post.model.Keeper;
import org.pingandeng.portal.post.model.Post;
import org.pingandeng.portal.post.model.PostLine;
import org.pingandeng.portal.post.model.PostRefusal;
import org.pingandeng.portal.post.model.Posts;

/** Where an enterprise keeps who stands in which post, and the office its enforcement staff; each its own list only. */
@ApplicationScoped
public class PostDesk {

    /** The topic of the news that something was entered in the register. */
    public static final String CHANGED = "post.changed";

    private static final int LONGEST_REASON = 200;
    private static final int MOST_PEOPLE = 200;

    @Inject
    PostHouse house;

    @Inject
    Posts posts;

    @Inject
    PeopleDesk people;

    /**
     * Somebody to be entered.
     *
     * @param id made by the form
     * @param post which post
     * @param account their user name; empty where they have no account
     * @param name how they are called, where they have no account
     * @param duty what they do there; may be empty
     * @param since the first day in the post
     */
    public record Entry(UUID id, Post post, String account, String name, String duty, LocalDate since) {}

    /** For whom the visitor keeps a list; empty where they belong to no enterprise. */
    @RolesAllowed(PostPermissions.KEEP)
    @Transactional
    public Optional<Keeper> mine() {
        return house.keeper();
    }

    /** The day in the county, by which the list stands. */
    @RolesAllowed(PostPermissions.KEEP)
    public LocalDate today() {
        return house.today();
    }

    /** The visitor's own list, ended lines too. */
    @RolesAllowed(PostPermissions.KEEP)
    @Transactional
    public List<Holding> list() {
        return house.keeper()
                .map(keeper -> posts.of(keeper.owner(), house.today()))
                .orElse(List.of());
    }

    /** When the own list was last declared complete. */
    @RolesAllowed(PostPermissions.KEEP)
    @Transactional
    public Optional<Declaration> declared() {
        return house.keeper().flatMap(keeper -> posts.declaration(keeper.owner()));
    }

    /** The people of an enterprise, to choose from; at most 200, and none for the office, which reaches everybody. */
    @RolesAllowed(PostPermissions.KEEP)
    @Transactional
    public List<PersonView> people() {
        return house.keeper()
                .filter(keeper -> !keeper.office())
                .map(keeper -> people.search("", 0, MOST_PEOPLE).stream()
                        .filter(PersonView::active)
                        .toList())
                .orElse(List.of());
    }

    /**
     * Enters somebody. The same again changes nothing.
     *
     * @param entry who, where, since when
     * @return why not, or empty
     */
    @RolesAllowed(PostPermissions.KEEP)
    @Transactional
    public Optional<PostRefusal> add(@NotNull Entry entry) {
        Optional<Keeper> keeper = house.keeper();
        if (keeper.isEmpty()) {
            return Optional.of(PostRefusal.NO_ENTERPRISE);
        }
        if (entry.post() == null || !keeper.get().posts().contains(entry.post())) {
            return Optional.of(PostRefusal.POST);
        }
        Optional<PersonView> person = house.person(entry.account());
        if (person.isEmpty() && !entry.account().isBlank()) {
            return Optional.of(PostRefusal.PERSON);
        }
        PostLine line = line(entry, keeper.get(), person);
        Optional<PostRefusal> flaw = line.flaw(house.today());
        return flaw.isPresent() ? flaw : enter(line);
    }

    private PostLine line(Entry entry, Keeper keeper, Optional<PersonView> person) {
        return new PostLine(
                entry.id(),
                keeper.owner(),
                entry.post(),
                entry.duty(),
                person.map(PersonView::id).orElse(null),
                person.map(PersonView::name).orElse(entry.name()),
                entry.since(),
                house.who(),
                house.now(),
                null);
    }

    private Optional<PostRefusal> enter(PostLine line) {
        boolean twice = posts.of(line.owner(), house.today()).stream()
                .map(Holding::line)
                .anyMatch(each -> !each.id().equals(line.id()) && each.current(house.today()) && each.twin(line));
        if (twice) {
            return Optional.of(PostRefusal.TWICE);
        }
        if (posts.add(line, house.actor())) {
            house.tell(
                    "post.line",
                    line.id(),
                    Map.of("owner", line.owner().toString(), "post", line.post().word()));
            return Optional.empty();
        }
        boolean again = posts.line(line.id()).filter(line::same).isPresent();
        return again ? Optional.empty() : Optional.of(PostRefusal.OTHER_LINE);
    }

    /**
     * Ends a line of the own list. The same again changes nothing.
     *
     * @param line which
     * @param lastDay the last day in the post
     * @param reason why
     * @return why not, or empty
     */
    @RolesAllowed(PostPermissions.KEEP)
    @Transactional
    public Optional<PostRefusal> end(@NotNull UUID line, LocalDate lastDay, @NotNull String reason) {
        Optional<PostLine> found = house.line(line);
        if (found.isEmpty()) {
            return Optional.of(PostRefusal.NOT_THERE);
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Optional.of(PostRefusal.REASON);
        }
        if (lastDay == null || lastDay.isBefore(found.get().since()) || lastDay.isAfter(house.today())) {
            return Optional.of(PostRefusal.DAY);
        }
        Ending end = new Ending(lastDay, reason, house.who(), house.now());
        if (posts.end(line, end, house.actor())) {
            house.tell("post.ended", line, Map.of("lastDay", lastDay.toString(), "reason", reason));
            return Optional.empty();
        }
        boolean again = posts.line(line).map(PostLine::end).filter(end::same).isPresent();
        return again ? Optional.empty() : Optional.of(PostRefusal.ENDED);
    }

    /** Declares the own list complete today. A second time on a day changes nothing. */
    @RolesAllowed(PostPermissions.KEEP)
    @Transactional
    public Optional<PostRefusal> declare() {
        Optional<Keeper> keeper = house.keeper();
        if (keeper.isEmpty()) {
            return Optional.of(PostRefusal.NO_ENTERPRISE);
        }
        UUID owner = keeper.get().owner();
        LocalDate today = house.today();
        int lines = (int) posts.of(owner, today).stream()
                .filter(each -> each.line().current(today))
                .count();
        if (lines == 0) {
            return Optional.of(PostRefusal.EMPTY);
        }
        if (posts.declare(new Declaration(owner, today, lines, house.who(), house.now()), house.actor())) {
            house.tell("post.declared", owner, Map.of("lines", lines));
        }
        return Optional.empty();
    }
}
