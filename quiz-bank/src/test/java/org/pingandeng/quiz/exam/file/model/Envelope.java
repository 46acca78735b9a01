package org.pingandeng.quiz.exam.file.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.Save;
import org.pingandeng.quiz.exam.model.SittingSeal;

/** Seals answers as the room does. */
public final class Envelope {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Envelope() {}

    /**
     * Seals saves of one branch.
     *
     * @param master of the portal
     * @param sitting whose
     * @param lease the branch
     * @param saves in any order
     * @return the file
     */
    public static String seal(byte[] master, UUID sitting, int lease, List<Save> saves) {
        ObjectNode whole = JSON.createObjectNode().put("madeAt", "2026-11-24T12:30:00+08:00");
        ArrayNode array = whole.putArray("saves");
        for (Save save : saves) {
            array.addObject()
                    .put("lease", lease)
                    .put("n", save.sequence())
                    .put("slot", save.slot())
                    .put("a", save.answer())
                    .put("at", save.clientAt())
                    .put("prev", HexFormat.of().formatHex(save.previous()))
                    .put("hash", HexFormat.of().formatHex(save.hash()));
        }
        return JSON.createObjectNode()
                .put("format", SealedAnswers.FORMAT)
                .put("sitting", sitting.toString())
                .put("sealed", new SittingSeal(master, "answers").seal(sitting, whole.toString()))
                .toString();
    }
}
