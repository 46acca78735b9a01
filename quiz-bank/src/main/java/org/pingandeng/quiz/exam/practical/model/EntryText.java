package org.pingandeng.quiz.exam.practical.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an examiner ticked and wrote, as the JSON that is sealed: the same note gives the same text. */
public final class EntryText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EntryText() {}

    /**
     * Writes a note.
     *
     * @param entry id, candidate and sheet stand in the text, too, so that they are sealed with it
     * @return JSON
     */
    public static String write(Entry entry) {
        Entry.Note note = entry.note();
        ObjectNode all = JSON.createObjectNode()
                .put("id", entry.id().toString())
                .put("session", entry.session().toString())
                .put("candidate", entry.candidate().value().toString())
                .put("subject", entry.subject().name())
                .put("sheet", entry.sheet())
                .put("from", entry.sheetFrom().toString())
                .put("examiner", entry.examiner().toString())
                .put("points", entry.score().points())
                .put("vetoed", entry.score().vetoed())
                .put(
                        "corrects",
                        entry.corrects() == null ? null : entry.corrects().toString())
                .put("at", entry.at().toString())
                .put("seconds", note.seconds())
                .put("words", note.words())
                .put("reason", note.reason())
                .put("examinerName", note.examinerName())
                .put("candidateName", note.candidateName())
                .put("clientAt", note.clientAt());
        new TreeSet<>(note.ticks().steps()).forEach(all.putArray("steps")::add);
        ObjectNode deductions = all.putObject("deductions");
        new TreeMap<>(note.ticks().deductions()).forEach(deductions::put);
        new TreeSet<>(note.ticks().vetoes()).forEach(all.putArray("vetoes")::add);
        note.pictures().forEach(all.putArray("pictures")::add);
        return all.toString();
    }

    /**
     * Reads a note.
     *
     * @param content as it was written
     * @return the note
     */
    public static Entry.Note read(String content) {
        try {
            JsonNode all = JSON.readTree(content);
            Map<String, Integer> deductions = new HashMap<>();
            all.path("deductions")
                    .fields()
                    .forEachRemaining(each ->
                            deductions.put(each.getKey(), each.getValue().asInt()));
            return new Entry.Note(
                    new Ticks(set(all.path("steps")), deductions, set(all.path("vetoes"))),
                    all.path("seconds").asInt(),
                    all.path("words").asText(),
                    all.path("reason").asText(),
                    all.path("examinerName").asText(),
                    all.path("candidateName").asText(),
                    list(all.path("pictures")),
                    all.path("clientAt").asText());
        } catch (IOException damaged) {
            throw new IllegalStateException("A kept entry is damaged", damaged);
        }
    }

    private static Set<String> set(JsonNode node) {
        return new HashSet<>(list(node));
    }

    private static List<String> list(JsonNode node) {
        List<String> all = new ArrayList<>();
        node.forEach(each -> all.add(each.asText()));
        return all;
    }
}
