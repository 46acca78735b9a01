package org.pingandeng.quiz.exam.practical.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Scoring sheets as JSON. */
public final class SheetText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SheetText() {}

    /**
     * A sheet with the text it was read from.
     *
     * @param sheet as read
     * @param content its JSON
     */
    public record Read(ScoreSheet sheet, String content) {}

    /**
     * Reads a file of sheets.
     *
     * @param file JSON, a list
     * @return every sheet
     * @throws IllegalArgumentException where one is wrong; the message says which
     */
    public static List<Read> file(byte[] file) {
        try {
            List<Read> all = new ArrayList<>();
            for (JsonNode node : JSON.readTree(file)) {
                all.add(new Read(sheet(node), node.toString()));
            }
            return all;
        } catch (IOException broken) {
            throw new IllegalArgumentException("The file is no JSON: " + broken.getMessage(), broken);
        }
    }

    /**
     * Reads one sheet.
     *
     * @param content its JSON
     * @return the sheet
     */
    public static ScoreSheet sheet(String content) {
        try {
            return sheet(JSON.readTree(content));
        } catch (IOException broken) {
            throw new IllegalArgumentException("A sheet is no JSON", broken);
        }
    }

    private static ScoreSheet sheet(JsonNode node) {
        String code = node.path("code").asText();
        ScoreSheet sheet = new ScoreSheet(
                code,
                LocalDate.parse(node.path("from").asText()),
                node.path("trade").asText(),
                Subject.valueOf(node.path("subject").asText()),
                node.path("title").asText(),
                node.path("minutes").asInt(),
                node.path("passMark").asInt(),
                all(
                        node,
                        "steps",
                        each -> new ScoreSheet.Step(
                                id(each), text(each), each.path("points").asInt())),
                all(
                        node,
                        "deductions",
                        each -> new ScoreSheet.Deduction(
                                id(each),
                                text(each),
                                each.path("points").asInt(),
                                each.path("most").asInt(1))),
                all(node, "vetoes", each -> new ScoreSheet.Veto(id(each), text(each))),
                node.path("confirm").asText());
        boolean whole = !code.isBlank()
                && !sheet.trade().isBlank()
                && !sheet.title().isBlank()
                && sheet.minutes() > 0
                && !sheet.steps().isEmpty()
                && sheet.passMark() <= sheet.points();
        if (!whole || doubled(sheet)) {
            throw new IllegalArgumentException("The sheet " + code + " is not whole");
        }
        return sheet;
    }

    private static boolean doubled(ScoreSheet sheet) {
        Set<String> seen = new HashSet<>();
        return !sheet.steps().stream().allMatch(each -> seen.add(each.id()) && each.points() > 0)
                || !sheet.deductions().stream().allMatch(each -> seen.add(each.id()) && each.points() > 0)
                || !sheet.vetoes().stream().allMatch(each -> seen.add(each.id()));
    }

    private static <T> List<T> all(JsonNode node, String name, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        node.path(name).forEach(each -> all.add(read.apply(each)));
        return all;
    }

    private static String id(JsonNode node) {
        return node.path("id").asText();
    }

    private static String text(JsonNode node) {
        return node.path("text").asText();
    }
}
