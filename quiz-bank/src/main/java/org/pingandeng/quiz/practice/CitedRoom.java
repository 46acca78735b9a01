package org.pingandeng.quiz.practice;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.paper.PoolItem;
import org.pingandeng.quiz.practice.model.Attempt;
import org.pingandeng.quiz.practice.model.CitedItems;
import org.pingandeng.quiz.practice.model.Drills;

/** Practice with the questions that cite an article of law, or that belong to a warning case. */
@ApplicationScoped
public class CitedRoom {

    /** A case has three questions; an editor may write a few more. */
    private static final int OF_A_CASE = 10;

    /** What a foreman reads out and a team answers together. */
    private static final Set<ItemType> SPOKEN = Set.of(ItemType.TRUE_FALSE, ItemType.SINGLE, ItemType.MULTIPLE);

    private static final int READ_OUT = 5;

    /**
     * A question to read out, with its key.
     *
     * @param question laid out as after an answer
     * @param explanation why
     */
    public record ReadOut(QuestionView question, String explanation) {}

    @Inject
    CitedItems items;

    @Inject
    ItemBank bank;

    @Inject
    Drills drills;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * How many questions for practice cite each article.
     *
     * @param references such as {@code 安全生产法:28}
     * @return by reference; articles that nothing cites are absent
     */
    @PermitAll
    @Transactional
    public Map<String, Integer> counts(@NotNull Collection<String> references) {
        return references.isEmpty() ? Map.of() : items.counts(references);
    }

    /**
     * How many questions for practice are about a warning case.
     *
     * @param code the case's code
     * @param title its title; empty where only the code is known
     */
    @PermitAll
    @Transactional
    public int about(@NotNull String code, @NotNull String title) {
        return Math.min(OF_A_CASE, items.about(code, title).size());
    }

    /**
     * The questions for practice about a warning case that can be read out to a team: statements and choices in words.
     *
     * @param code the case's code
     * @param title its title; empty where only the code is known
     * @return a few, with their keys
     */
    @PermitAll
    @Transactional
    public List<ReadOut> readOut(@NotNull String code, @NotNull String title) {
        List<VersionId> versions = items.about(code, title).stream()
                .filter(item -> SPOKEN.contains(item.type()))
                .map(item -> new VersionId(item.id(), item.version()))
                .toList();
        Map<VersionId, Item> contents = versions.isEmpty() ? Map.of() : bank.contents(versions);
        QuestionSheet sheet = new QuestionSheet(true, Map.of());
        return versions.stream()
                .map(contents::get)
                .filter(item -> CandidateItem.options(item).stream().noneMatch(CitedRoom::shows)
                        && !shows(item.text().stem()))
                .limit(READ_OUT)
                .map(item ->
                        new ReadOut(sheet.of(item, List.of(), null), item.text().explanation()))
                .toList();
    }

    /** A picture or a sound, or a table: nothing for the ear. */
    private static boolean shows(String words) {
        return words.contains("](media:") || words.contains("|");
    }

    /**
     * Begins a drill of questions that cite an article: those not yet answered come first.
     *
     * @param learner who
     * @param reference such as {@code 安全生产法:28}
     * @param count how many at most
     * @return the drill; empty when there is nothing to practise
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public Optional<UUID> begin(@NotNull UUID learner, @NotNull String reference, @Min(1) @Max(100) int count) {
        List<UUID> tried = drills.of(learner).stream().map(Attempt::item).toList();
        List<PoolItem> pool = new ArrayList<>(items.citing(reference));
        Collections.shuffle(pool, random);
        pool.sort(Comparator.comparingInt(item -> Collections.frequency(tried, item.id())));
        return open(learner, pool.stream().limit(count).toList());
    }

    /**
     * Begins a drill of a case's questions, in their order.
     *
     * @param learner who
     * @param code the case's code
     * @param title its title; empty where only the code is known
     * @return the drill; empty when the case has none
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public Optional<UUID> beginCase(@NotNull UUID learner, @NotNull String code, @NotNull String title) {
        return open(learner, items.about(code, title).stream().limit(OF_A_CASE).toList());
    }

    private Optional<UUID> open(UUID learner, List<PoolItem> asked) {
        return Rounds.of(learner, "", false, asked, random, clock.instant()).map(round -> {
            drills.begin(round);
            return round.id();
        });
    }
}
