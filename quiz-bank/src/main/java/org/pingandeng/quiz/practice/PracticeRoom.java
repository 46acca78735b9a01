package org.pingandeng.quiz.practice;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.AnswerJson;
import org.pingandeng.quiz.item.Grading;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Mark;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.paper.PoolItem;
import org.pingandeng.quiz.practice.model.Attempt;
import org.pingandeng.quiz.practice.model.Drills;

/** Where people practise. Formal exams never draw on these items (教考分离). */
@ApplicationScoped
public class PracticeRoom {

    @Inject
    ItemBank bank;

    @Inject
    Drills drills;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * The topics that have practice items, with this learner's progress.
     *
     * @param learner who asks
     * @return by topic
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public List<TopicView> topics(@NotNull UUID learner) {
        Map<UUID, Attempt> last = drills.of(learner).stream()
                .collect(Collectors.toMap(Attempt::item, attempt -> attempt, (earlier, later) -> later));
        Map<String, List<PoolItem>> byTop = bank.pool(Use.PRACTICE).stream()
                .collect(Collectors.groupingBy(item -> top(item.topic()), TreeMap::new, Collectors.toList()));
        return byTop.entrySet().stream()
                .map(part -> new TopicView(
                        part.getKey(),
                        part.getValue().size(),
                        (int) part.getValue().stream()
                                .filter(item -> last.containsKey(item.id()))
                                .count(),
                        (int) part.getValue().stream()
                                .map(item -> last.get(item.id()))
                                .filter(attempt -> attempt != null && attempt.right())
                                .count()))
                .toList();
    }

    private static String top(String topic) {
        return topic.split("/")[0];
    }

    /**
     * Begins a drill: items not yet answered come first.
     *
     * @param learner who
     * @param topic beginning of the topic's path; empty for all
     * @param count how many items at most
     * @return the drill; empty when there is nothing to practise
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public Optional<UUID> begin(@NotNull UUID learner, @NotNull String topic, @Min(1) @Max(100) int count) {
        List<PoolItem> pool = bank.pool(Use.PRACTICE).stream()
                .filter(item -> topic.isEmpty()
                        || item.topic().equals(topic)
                        || item.topic().startsWith(topic + "/"))
                .toList();
        return begin(learner, topic, pool, count);
    }

    /**
     * Begins a drill of items that are named: those not yet answered come first.
     *
     * @param learner who
     * @param codes the items' codes; what is none of practice, or not in use, is passed over
     * @param count how many items at most
     * @return the drill; empty when there is nothing to practise
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public Optional<UUID> beginNamed(@NotNull UUID learner, @NotNull List<String> codes, @Min(1) @Max(100) int count) {
        List<PoolItem> pool = codes.stream()
                .distinct()
                .map(bank::entry)
                .flatMap(Optional::stream)
                .filter(entry -> entry.approved() && entry.use() == Use.PRACTICE)
                .map(ItemBank.Entry::item)
                .toList();
        return begin(learner, "", pool, count);
    }

    private Optional<UUID> begin(UUID learner, String topic, List<PoolItem> from, int count) {
        List<UUID> tried = drills.of(learner).stream().map(Attempt::item).toList();
        List<PoolItem> pool = new ArrayList<>(from);
        Collections.shuffle(pool, random);
        pool.sort(java.util.Comparator.comparingInt(item -> Collections.frequency(tried, item.id())));
        return Rounds.of(learner, topic, false, pool.stream().limit(count).toList(), random, clock.instant())
                .map(round -> {
                    drills.begin(round);
                    return round.id();
                });
    }

    /**
     * How far one's own drill is.
     *
     * @param drill which round
     * @param learner who asks
     * @return empty when the drill is another's
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public Optional<DrillStanding> standing(@NotNull UUID drill, @NotNull UUID learner) {
        return drills.find(drill).filter(own -> own.learner().equals(learner)).map(own -> {
            Collection<Attempt> attempts = drills.attempts(drill).values();
            return new DrillStanding(own.paper().slots().size(), attempts.size(), (int)
                    attempts.stream().filter(Attempt::right).count());
        });
    }

    /**
     * A question of one's own drill.
     *
     * @param drill which round
     * @param learner who asks
     * @param slot its place; 0 for the first that is open
     * @return it; empty when the drill is another's or has no such place
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public Optional<DrillView> question(@NotNull UUID drill, @NotNull UUID learner, int slot) {
        return show(drill, learner, slot, null);
    }

    /**
     * A question of one's own drill with an answer that could not be taken yet, so that nothing typed is lost. Keeps
     * nothing.
     *
     * @param drill which round
     * @param learner who asks
     * @param slot its place
     * @param typed what was answered so far
     * @return it; empty when the drill is another's or has no such place
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public Optional<DrillView> asTyped(@NotNull UUID drill, @NotNull UUID learner, int slot, @NotNull Answer typed) {
        return show(drill, learner, slot, typed);
    }

    private Optional<DrillView> show(UUID drill, UUID learner, int slot, Answer typed) {
        return drills.find(drill)
                .filter(own -> own.learner().equals(learner))
                .flatMap(own -> new DrillSheet(bank, drills).of(own, slot, typed));
    }

    /**
     * Answers a question once; the same place again changes nothing.
     *
     * @param drill which round
     * @param learner who
     * @param slot its place
     * @param answer what was answered
     * @return what it earned, pending where the learner must compare sentences with the reference ({@link SelfCheckRoom});
     *     empty when the drill is another's, has no such place, or nothing was answered
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public Optional<Mark> answer(@NotNull UUID drill, @NotNull UUID learner, int slot, @NotNull Answer answer) {
        return drills.find(drill)
                .filter(own -> own.learner().equals(learner) && !answer.blank())
                .flatMap(own -> own.paper().slots().stream()
                        .filter(place -> place.number() == slot)
                        .findFirst())
                .map(place -> mark(drill, learner, place, answer));
    }

    private Mark mark(UUID drill, UUID learner, Paper.Slot place, Answer answer) {
        VersionId version = new VersionId(place.item(), place.version());
        Item item = bank.contents(List.of(version)).get(version);
        Mark mark = Grading.mark(item, answer);
        drills.add(new Attempt(
                drill,
                place.number(),
                learner,
                place.item(),
                place.version(),
                item.text().topic(),
                AnswerJson.write(answer).toString(),
                mark.fraction(),
                mark.pending(),
                clock.instant()));
        return mark;
    }
}
