package org.pingandeng.quiz.practice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.PoolItem;

/**
 * Quick questions in the middle of something else, to see whether somebody is there: practice items that are answered
 * with one touch, in words alone. What was answered is no drill and is not kept here.
 */
@ApplicationScoped
public class AttentionRoom {

    /** The answers to a statement. */
    public static final List<String> STATEMENT = List.of("对", "错");

    private static final String PICTURE = "](media:";

    @Inject
    ItemBank bank;

    /** For the container. */
    public AttentionRoom() {}

    /**
     * A room on a bank of one's own.
     *
     * @param bank where items come from
     */
    public AttentionRoom(ItemBank bank) {
        this.bank = bank;
    }

    /**
     * A quick question with its answer; not for a learner's eyes as a whole.
     *
     * @param item which
     * @param version in which version
     * @param stem what is asked
     * @param choices in the authored order; {@link #STATEMENT} for a statement
     * @param right position of the right one
     * @param explanation why
     */
    public record Quick(UUID item, int version, String stem, List<String> choices, int right, String explanation) {}

    /**
     * Draws a question.
     *
     * @param topics beginnings of topics' paths; the first with a question goes
     * @param seed the same seed draws the same item while the bank stays as it is
     * @return empty where there is none
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public Optional<Quick> draw(@NotNull List<String> topics, long seed) {
        List<PoolItem> pool = bank.pool(Use.PRACTICE).stream()
                .filter(item -> item.type() == ItemType.SINGLE || item.type() == ItemType.TRUE_FALSE)
                .sorted(Comparator.comparing(PoolItem::id))
                .toList();
        return topics.stream()
                .map(topic -> pool.stream().filter(item -> on(topic, item)).toList())
                .map(fitting -> draw(fitting, new Random(seed)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean on(String topic, PoolItem item) {
        return item.topic().equals(topic) || item.topic().startsWith(topic + "/");
    }

    private Optional<Quick> draw(List<PoolItem> fitting, Random random) {
        return random.ints(Math.min(fitting.size(), 8), 0, Math.max(1, fitting.size()))
                .mapToObj(fitting::get)
                .map(item -> find(item.id(), item.version()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * A question that was drawn before, with the words it had then.
     *
     * @param id which item
     * @param version in which version
     * @return empty where it is no quick question
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public Optional<Quick> find(@NotNull UUID id, int version) {
        VersionId wanted = new VersionId(id, version);
        return Optional.ofNullable(bank.contents(List.of(wanted)).get(wanted))
                .flatMap(item -> quick(wanted, item))
                .filter(quick -> !(quick.stem() + quick.choices()).contains(PICTURE));
    }

    private static Optional<Quick> quick(VersionId id, Item item) {
        if (item instanceof Item.TrueFalse statement) {
            return Optional.of(quick(id, item.text(), STATEMENT, statement.right() ? 0 : 1));
        }
        return item instanceof Item.Single single
                ? Optional.of(quick(id, item.text(), single.options(), single.right()))
                : Optional.empty();
    }

    private static Quick quick(VersionId id, Item.Text text, List<String> choices, int right) {
        return new Quick(id.item(), id.version(), text.stem(), choices, right, text.explanation());
    }
}
