package org.pingandeng.quiz.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.paper.Paper;

/**
 * The items of frozen papers. A version on a paper never changes, so each is read once and kept in memory while papers
 * with it are sat and marked: ten thousand candidates share a few hundred versions.
 */
@ApplicationScoped
class FrozenItems {

    private static final int MOST = 20_000;

    @Inject
    ItemBank bank;

    private final Map<VersionId, Item> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<VersionId, Item> eldest) {
            return size() > MOST;
        }
    });

    /**
     * The contents of a whole paper.
     *
     * @param paper frozen
     * @return by version
     */
    Map<VersionId, Item> of(Paper paper) {
        return contents(paper.slots().stream()
                .map(slot -> new VersionId(slot.item(), slot.version()))
                .toList());
    }

    /**
     * The contents of versions that stand on frozen papers.
     *
     * @param versions which
     * @return by version
     */
    Map<VersionId, Item> contents(Collection<VersionId> versions) {
        Map<VersionId, Item> found = new HashMap<>();
        List<VersionId> missing = new ArrayList<>();
        for (VersionId version : versions) {
            Item item = known.get(version);
            if (item == null) {
                missing.add(version);
            } else {
                found.put(version, item);
            }
        }
        if (!missing.isEmpty()) {
            Map<VersionId, Item> read = bank.contents(missing);
            known.putAll(read);
            found.putAll(read);
        }
        return found;
    }
}
