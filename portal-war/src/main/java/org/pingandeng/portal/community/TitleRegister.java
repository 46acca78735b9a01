package org.pingandeng.portal.community;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Applications;
import org.pingandeng.portal.community.model.Counting;
import org.pingandeng.portal.community.model.Countings;
import org.pingandeng.portal.community.model.Objection;
import org.pingandeng.portal.community.model.Objections;
import org.pingandeng.portal.community.model.Stand;
import org.pingandeng.portal.community.model.Stands;
import org.pingandeng.portal.community.model.TitleRefusal;

/** The public register: who holds which title, what is made known now, and what the public has to say. */
@ApplicationScoped
public class TitleRegister {

    /** After this news what the public sees of titles may be another; the key is an application's id. */
    public static final String CHANGED = "title.changed";

    /** Lines on one page of the register. */
    public static final int PAGE = 20;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int LONGEST = 2000;
    private static final int CONTACT = 120;
    private static final int MOST_OPEN = 500;

    @Inject
    Applications applications;

    @Inject
    Stands stands;

    @Inject
    Objections objections;

    @Inject
    TitleTargets targets;

    @Inject
    Countings countings;

    @Inject
    Clock clock;

    /** A page of the register. */
    @PermitAll
    @Transactional
    public List<Stand> list(@NotNull Stands.Wanted wanted, int page) {
        return stands.open(wanted, today(), Math.max(0, page - 1) * PAGE, PAGE);
    }

    /** How many lines {@link #list} has in all. */
    @PermitAll
    @Transactional
    public int count(@NotNull Stands.Wanted wanted) {
        return stands.count(wanted, today());
    }

    /** How many titles are held, by township. */
    @PermitAll
    @Transactional
    public Map<String, Integer> held(@NotNull Stands.Wanted wanted) {
        return stands.held(wanted, today());
    }

    /** Where the townships lie. */
    @PermitAll
    @Transactional
    public List<Stands.Tile> tiles() {
        return stands.tiles();
    }

    /**
     * How far a target of the plan is met.
     *
     * @param target such as {@code T9}
     * @param reached in the target's unit
     * @param goal what the plan wants, or how many there are where it wants all; null where nobody knows
     * @param counting which titles count for it; null where nobody said
     */
    public record Progress(String target, BigDecimal reached, BigDecimal goal, Counting counting) {}

    /** The plan's targets that titles serve. */
    @PermitAll
    @Transactional
    public List<Progress> progress() {
        return targets.targets().stream()
                .sorted(Comparator.comparing((String each) -> Integer.valueOf(each.substring(1))))
                .map(each -> new Progress(
                        each,
                        targets.counted(each, EARLIEST, today()),
                        stands.goal(each).or(() -> targets.whole(each)).orElse(null),
                        countings.find(each).orElse(null)))
                .toList();
    }

    /** All that the public may see of an organisation, the latest first; none where there is nothing. */
    @PermitAll
    @Transactional
    public List<Application> of(@NotNull UUID owner) {
        return stands.openOf(owner).stream()
                .flatMap(each -> applications.find(each.application()).stream())
                .toList();
    }

    /** What the office answered to what was said against a title; what was said itself is for the office alone. */
    @PermitAll
    @Transactional
    public List<Objection> answered(@NotNull UUID application) {
        return objections.against(application).stream()
                .filter(each -> each.answer() != null)
                .map(each -> new Objection(each.id(), each.application(), "", "", each.at(), each.answer()))
                .toList();
    }

    /** What is made known and may be objected to now. */
    @PermitAll
    @Transactional
    public Optional<Application> open(@NotNull UUID application) {
        return applications.find(application).filter(each -> each.objectable(clock.instant()));
    }

    /**
     * Says something against a title.
     *
     * @param id given by the form; the same one sent twice is kept once
     * @param application against which
     * @param words what
     * @param contact how to reach whoever says it; may be empty, and only the office sees it
     * @return why not, or empty
     */
    @PermitAll
    @Transactional
    public Optional<TitleRefusal> object(
            @NotNull UUID id, @NotNull UUID application, @NotNull String words, @NotNull String contact) {
        if (open(application).isEmpty()) {
            return Optional.of(TitleRefusal.NOT_NOW);
        }
        if (words.isBlank() || words.length() > LONGEST || contact.length() > CONTACT) {
            return Optional.of(TitleRefusal.NO_WORDS);
        }
        List<Objection> before = objections.against(application);
        if (before.stream().anyMatch(each -> each.id().equals(id))) {
            return Optional.empty();
        }
        if (before.size() >= MOST_OPEN) {
            return Optional.of(TitleRefusal.FILES_FULL);
        }
        objections.add(new Objection(id, application, words.strip(), contact.strip(), clock.instant(), null));
        return Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Application.COUNTY);
    }
}
