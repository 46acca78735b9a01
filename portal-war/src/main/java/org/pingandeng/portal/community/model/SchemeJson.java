package org.pingandeng.portal.community.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.pingandeng.portal.community.model.Scheme.Advice;
import org.pingandeng.portal.community.model.Scheme.Deduction;
import org.pingandeng.portal.community.model.Scheme.Paragraph;
import org.pingandeng.portal.community.model.Scheme.Rules;
import org.pingandeng.portal.community.model.Scheme.Words;

/** A scheme in JSON, in the form of {@code starter/schemes.json} with its rules beside. */
public final class SchemeJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SchemeJson() {}

    /**
     * Reads a scheme.
     *
     * @param data the scheme
     * @param rules its rules; the same node where they stand in it
     * @param number of the version
     * @param inForce null for a draft
     */
    public static Scheme read(JsonNode data, JsonNode rules, int number, LocalDate inForce) {
        Words words = new Words(
                text(data, "title"),
                text(data, "titleEn"),
                text(data, "issuedBy"),
                text(data, "issuedByEn"),
                text(data, "basis"),
                text(data, "basisEn"),
                text(data, "lead"),
                text(data, "leadEn"));
        return new Scheme(
                text(data, "code"),
                number,
                words,
                rules(data, rules),
                criteria(data.path("criteria")),
                each(data.path("deductions"))
                        .map(one -> new Deduction(text(one, "code"), text(one, "title"), text(one, "titleEn")))
                        .toList(),
                new Advice(
                        paragraphs(data.path("notes"), "-", "text"),
                        paragraphs(data.path("documents"), "title", "note"),
                        paragraphs(data.path("steps"), "title", "what"),
                        paragraphs(data.path("faq"), "q", "a")),
                inForce);
    }

    private static Rules rules(JsonNode data, JsonNode rules) {
        return new Rules(
                each(rules.path("applicants"))
                        .map(JsonNode::asText)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                each(rules.path("levels"))
                        .map(one -> TitleLevel.valueOf(one.asText()))
                        .collect(Collectors.toSet()),
                data.path("passMark").isNumber() ? data.path("passMark").asDouble() : null,
                data.path("validYears").isNumber() ? data.path("validYears").asInt() : null,
                rules.path("objectionDays").asInt(),
                rules.path("assessors").asInt(),
                ScoreRule.valueOf(rules.path("scoreRule").asText("MEAN")),
                rules.path("tolerance").asDouble(),
                rules.path("renewMonths").asInt());
    }

    private static List<Criterion> criteria(JsonNode some) {
        return each(some)
                .map(one -> new Criterion(
                        text(one, "code"),
                        text(one, "title"),
                        text(one, "titleEn"),
                        one.path("weight").asDouble(),
                        text(one, "evidence"),
                        text(one, "evidenceEn"),
                        each(one.path("levels"))
                                .map(level -> new Criterion.Level(
                                        level.path("share").asDouble(), text(level, "text"), text(level, "textEn")))
                                .toList(),
                        criteria(one.path("children"))))
                .toList();
    }

    private static List<Paragraph> paragraphs(JsonNode some, String title, String text) {
        return each(some)
                .map(one -> new Paragraph(
                        text(one, title), text(one, title + "En"), text(one, text), text(one, text + "En")))
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode data, String name) {
        return data.path(name).isTextual() ? data.path(name).asText() : "";
    }

    /** Writes a scheme with its rules in it, so that {@link #read} gives it again. */
    public static ObjectNode write(Scheme scheme) {
        ObjectNode data = JSON.createObjectNode().put("code", scheme.code());
        Words words = scheme.words();
        data.put("title", words.title()).put("titleEn", words.titleEn());
        data.put("issuedBy", words.issuedBy()).put("issuedByEn", words.issuedByEn());
        data.put("basis", words.basis()).put("basisEn", words.basisEn());
        data.put("lead", words.lead()).put("leadEn", words.leadEn());
        Rules rules = scheme.rules();
        names(data.putArray("applicants"), rules.applicants());
        names(
                data.putArray("levels"),
                Arrays.stream(TitleLevel.values())
                        .filter(rules.levels()::contains)
                        .map(Enum::name)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        data.put("passMark", rules.passMark()).put("validYears", rules.validYears());
        data.put("objectionDays", rules.objectionDays()).put("assessors", rules.assessors());
        data.put("scoreRule", rules.rule().name()).put("tolerance", rules.tolerance());
        data.put("renewMonths", rules.renewMonths());
        criteria(data.putArray("criteria"), scheme.criteria());
        ArrayNode deductions = data.putArray("deductions");
        scheme.deductions()
                .forEach(one -> deductions
                        .addObject()
                        .put("code", one.code())
                        .put("title", one.title())
                        .put("titleEn", one.titleEn()));
        paragraphs(data.putArray("notes"), scheme.advice().notes(), "-", "text");
        paragraphs(data.putArray("documents"), scheme.advice().documents(), "title", "note");
        paragraphs(data.putArray("steps"), scheme.advice().steps(), "title", "what");
        paragraphs(data.putArray("faq"), scheme.advice().faq(), "q", "a");
        return data;
    }

    private static void names(ArrayNode array, Set<String> names) {
        names.forEach(array::add);
    }

    private static void criteria(ArrayNode array, List<Criterion> some) {
        some.forEach(each -> {
            ObjectNode one = array.addObject()
                    .put("code", each.code())
                    .put("title", each.title())
                    .put("titleEn", each.titleEn())
                    .put("weight", each.weight())
                    .put("evidence", each.evidence())
                    .put("evidenceEn", each.evidenceEn());
            ArrayNode levels = one.putArray("levels");
            each.levels()
                    .forEach(level -> levels.addObject()
                            .put("share", level.share())
                            .put("text", level.text())
                            .put("textEn", level.textEn()));
            criteria(one.putArray("children"), each.children());
        });
    }

    private static void paragraphs(ArrayNode array, List<Paragraph> some, String title, String text) {
        some.forEach(one -> {
            ObjectNode node = array.addObject().put(text, one.text()).put(text + "En", one.textEn());
            if (!title.equals("-")) {
                node.put(title, one.title()).put(title + "En", one.titleEn());
            }
        });
    }
}
