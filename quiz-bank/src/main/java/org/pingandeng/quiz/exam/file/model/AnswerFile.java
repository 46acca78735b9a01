package org.pingandeng.quiz.exam.file.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.Save;

/**
 * What a room could not send: the saves it still held, each branch in its order, each save with the hash of the one
 * before it.
 *
 * @param sitting which
 * @param madeAt when the device made the file, by its own clock
 * @param branches saves by lease
 */
public record AnswerFile(UUID sitting, String madeAt, Map<Integer, List<Save>> branches) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_SAVES = 20_000;
    private static final int LONGEST_TIME = 40;

    /**
     * Reads what was sealed.
     *
     * @param sitting to which it was sealed
     * @param json {@code {"madeAt":"…","saves":[{"lease":1,"n":3,"slot":7,"a":"{…}","at":"…","prev":"hex","hash":"hex"}]}}
     * @return the file; empty where it has another form
     */
    public static Optional<AnswerFile> read(UUID sitting, String json) {
        try {
            JsonNode whole = JSON.readTree(json);
            Map<Integer, List<Save>> branches = new TreeMap<>();
            if (!whole.path("saves").isArray() || whole.path("saves").size() > MOST_SAVES) {
                return Optional.empty();
            }
            for (JsonNode save : whole.path("saves")) {
                branches.computeIfAbsent(save.path("lease").asInt(), lease -> new ArrayList<>())
                        .add(save(save));
            }
            String madeAt = whole.path("madeAt").asText();
            boolean sound = madeAt.length() <= LONGEST_TIME && !branches.isEmpty() && !branches.containsKey(0);
            branches.values().forEach(saves -> saves.sort((a, b) -> Integer.compare(a.sequence(), b.sequence())));
            return sound ? Optional.of(new AnswerFile(sitting, madeAt, branches)) : Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private static Save save(JsonNode node) {
        return new Save(
                node.path("n").asInt(),
                node.path("slot").asInt(),
                node.path("a").asText(),
                node.path("at").asText(),
                HexFormat.of().parseHex(node.path("prev").asText()),
                HexFormat.of().parseHex(node.path("hash").asText()));
    }

    /**
     * Whether each save follows from the one before it. Where the log of a branch ends is known by {@code tips}: what it
     * has already may be in the file again, and what is new must go on from it without a gap.
     *
     * @param tips by lease, the last save that the log has; absent where it has none
     * @return what is wrong; empty where all holds
     */
    public Optional<AnswerFileFault> fault(Map<Integer, Tip> tips) {
        for (Map.Entry<Integer, List<Save>> branch : branches.entrySet()) {
            Tip tip = tips.getOrDefault(branch.getKey(), Tip.NONE);
            Optional<AnswerFileFault> fault = fault(branch.getValue(), tip);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<AnswerFileFault> fault(List<Save> saves, Tip tip) {
        Save before = null;
        for (Save save : saves) {
            if (!save.wellFormed()) {
                return Optional.of(AnswerFileFault.DAMAGED);
            }
            if (!save.sound()) {
                return Optional.of(AnswerFileFault.CHAIN_BROKEN);
            }
            if (before != null
                    && save.sequence() == before.sequence() + 1
                    && !Arrays.equals(save.previous(), before.hash())) {
                return Optional.of(AnswerFileFault.CHAIN_BROKEN);
            }
            if (save.sequence() > tip.sequence()) {
                boolean first = before == null || before.sequence() <= tip.sequence();
                int expected = first ? tip.sequence() + 1 : before.sequence() + 1;
                if (save.sequence() != expected) {
                    return Optional.of(AnswerFileFault.GAP);
                }
                if (first && !Arrays.equals(save.previous(), tip.hash())) {
                    return Optional.of(AnswerFileFault.CONFLICT);
                }
            }
            before = save;
        }
        return Optional.empty();
    }

    /**
     * How far the log of one branch goes.
     *
     * @param sequence its last number; 0 for none
     * @param hash its hash
     */
    public record Tip(int sequence, byte[] hash) {
        /** Nothing was saved. */
        public static final Tip NONE = new Tip(0, Save.BEGINNING);
    }

    /**
     * What the log does not have yet.
     *
     * @param tips by lease
     * @return by lease, in order; leases without any are left out
     */
    public Map<Integer, List<Save>> fresh(Map<Integer, Tip> tips) {
        Map<Integer, List<Save>> fresh = new TreeMap<>();
        branches.forEach((lease, saves) -> {
            int known = tips.getOrDefault(lease, Tip.NONE).sequence();
            List<Save> more =
                    saves.stream().filter(save -> save.sequence() > known).toList();
            if (!more.isEmpty()) {
                fresh.put(lease, more);
            }
        });
        return fresh;
    }
}
