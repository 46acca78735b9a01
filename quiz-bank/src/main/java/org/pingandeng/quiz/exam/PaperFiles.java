package org.pingandeng.quiz.exam;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.item.Item;

/**
 * The media files of the papers that are being sat. A room asks for each of its files; its frozen paper is read for the
 * first only.
 */
final class PaperFiles {

    private static final int MOST_SITTINGS = 2_000;

    private final Map<UUID, Set<String>> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Set<String>> eldest) {
            return size() > MOST_SITTINGS;
        }
    });

    Set<String> of(UUID sitting, Supplier<Collection<Item>> paper) {
        Set<String> files = known.get(sitting);
        if (files == null) {
            files = paper.get().stream()
                    .flatMap(item -> CandidateItem.media(item).stream())
                    .collect(Collectors.toUnmodifiableSet());
            known.put(sitting, files);
        }
        return files;
    }
}
