package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pingandeng.portal.contest.model.ContestBank;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.paper.PoolItem;

/** Contests ask the bank's questions: those for practice, never those of exams; what is answered at once, by touch or by a word. */
@ApplicationScoped
public class ContestQuestions implements ContestBank {

    private static final Set<ItemType> QUICK =
            Set.of(ItemType.TRUE_FALSE, ItemType.SINGLE, ItemType.MULTIPLE, ItemType.FILL_IN);

    private ItemBank bank;

    /** For the container. */
    protected ContestQuestions() {}

    /** Asks the bank. */
    @Inject
    public ContestQuestions(ItemBank bank) {
        this.bank = bank;
    }

    @Override
    @Transactional
    public List<PoolItem> pool(List<String> topics) {
        return quick().stream()
                .filter(item -> topics.isEmpty() || topics.stream().anyMatch(top -> within(item.topic(), top)))
                .toList();
    }

    private List<PoolItem> quick() {
        return bank.pool(Use.PRACTICE).stream()
                .filter(item -> QUICK.contains(item.type()))
                .toList();
    }

    private static boolean within(String topic, String top) {
        return topic.equals(top) || topic.startsWith(top + "/");
    }

    @Override
    @Transactional
    public Map<Integer, Item> items(Paper paper) {
        List<VersionId> versions = paper.slots().stream()
                .map(slot -> new VersionId(slot.item(), slot.version()))
                .toList();
        Map<VersionId, Item> contents = bank.contents(versions);
        Map<Integer, Item> items = new HashMap<>();
        paper.slots()
                .forEach(slot -> items.put(slot.number(), contents.get(new VersionId(slot.item(), slot.version()))));
        return items;
    }

    @Override
    @Transactional
    public Map<String, Integer> topics() {
        Map<String, Integer> counts = new TreeMap<>();
        quick().forEach(item -> {
            String path = item.topic();
            for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
                counts.merge(path.substring(0, end), 1, Integer::sum);
            }
        });
        return counts;
    }
}
