package org.pingandeng.quiz.practice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.PoolItem;
import org.pingandeng.quiz.practice.model.Drills;
import org.pingandeng.quiz.practice.model.Notebook;

/** The notebook of wrong answers (错题本): reads it, and practises what is in it. */
@ApplicationScoped
public class NotebookRoom {

    private static final int A_ROUND = 20;

    @Inject
    ItemBank bank;

    @Inject
    Drills drills;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * Begins a drill of what is in it, the latest mistakes first.
     *
     * @param learner who
     * @return the drill; empty when nothing in the notebook is in use any more
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public Optional<UUID> begin(@NotNull UUID learner) {
        Map<UUID, PoolItem> pool = pool();
        List<PoolItem> wrong = Notebook.of(drills.of(learner)).entries().stream()
                .map(entry -> pool.get(entry.item()))
                .filter(Objects::nonNull)
                .limit(A_ROUND)
                .toList();
        return Rounds.of(learner, "", true, wrong, random, clock.instant()).map(round -> {
            drills.begin(round);
            return round.id();
        });
    }

    private Map<UUID, PoolItem> pool() {
        return bank.pool(Use.PRACTICE).stream().collect(Collectors.toMap(PoolItem::id, Function.identity()));
    }

    /**
     * What is in it.
     *
     * @param learner whose
     * @return the latest mistake first
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public List<MistakeView> mistakes(@NotNull UUID learner) {
        Map<UUID, PoolItem> pool = pool();
        return Notebook.of(drills.of(learner)).entries().stream()
                .map(entry -> mistake(entry, content(entry.item(), entry.version()), !pool.containsKey(entry.item())))
                .toList();
    }

    private static MistakeView mistake(Notebook.Entry entry, Item item, boolean gone) {
        return new MistakeView(
                item.text().stem(),
                item.type().word(),
                keys(item),
                item.text().explanation(),
                item.text().law(),
                item.text().topic(),
                entry.wrong(),
                Notebook.ENOUGH - entry.rightSince(),
                entry.last().at(),
                gone);
    }

    private static List<MistakeView.KeyView> keys(Item item) {
        return item instanceof Item.CaseStudy study
                ? study.parts().stream()
                        .map(part -> new MistakeView.KeyView(part.item().text().stem(), KeyWords.of(part.item())))
                        .toList()
                : List.of(new MistakeView.KeyView("", KeyWords.of(item)));
    }

    private Item content(UUID item, int version) {
        VersionId id = new VersionId(item, version);
        return bank.contents(List.of(id)).get(id);
    }
}
