package org.pingandeng.portal.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pingandeng.course.pack.CoursePack;
import org.pingandeng.course.pack.FolderArchive;
import org.pingandeng.course.pack.LessonKind;
import org.pingandeng.course.pack.PackReader;
import org.pingandeng.course.pack.PackTexts;
import org.pingandeng.quiz.exchange.Filing;
import org.pingandeng.quiz.exchange.ItemFile;
import org.pingandeng.quiz.exchange.ItemFormat;
import org.pingandeng.quiz.exchange.ItemRow;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;

/** What a county opens with: everything reads, nothing points nowhere, and there is as much of it as was promised. */
class SampleContentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double TWINS = 0.85;
    /** It is as short as it says. */
    private static final String FIVE_MINUTES = "confined-space-before-you-enter";

    private static final int SHORTEST = 600;
    private static final int LONGEST = 1_700;

    private final Set<String> law = articles();

    private static JsonNode json(String name) {
        try {
            return JSON.readTree(StarterFiles.bytes(name));
        } catch (IOException broken) {
            throw new IllegalStateException(name, broken);
        }
    }

    private static Set<String> articles() {
        Set<String> known = new HashSet<>();
        json("law.json")
                .forEach(each -> each.path("articles")
                        .forEach(article -> known.add(each.path("code").asText() + ":"
                                + article.path("number").asText())));
        return known;
    }

    private static List<ItemRow> items() {
        List<ItemRow> all = new ArrayList<>();
        for (String name : StarterFiles.names("items.txt")) {
            ItemFile file = ItemFormat.read(StarterFiles.bytes(name), Filing.OPEN);
            assertEquals(List.of(), file.problems(), name);
            all.addAll(file.rows());
        }
        return all;
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void coursesReadWholeAndTheirLessonsTeach() {
        List<String> thin = new ArrayList<>();
        int courses = 0;
        int lessons = 0;
        int texts = 0;
        Set<String> fields = new TreeSet<>();
        for (String name : StarterFiles.names("courses.txt")) {
            int[] counted = new int[2];
            StarterFiles.inFolder(name, folder -> {
                FolderArchive archive = new FolderArchive(folder);
                PackReader.Reading reading = PackReader.read(archive);
                assertEquals(List.of(), reading.problems(), name);
                CoursePack pack = reading.pack().orElseThrow();
                assertEquals(name, pack.code());
                fields.add(pack.field());
                for (CoursePack.PackedLesson lesson : pack.lessons()) {
                    counted[0]++;
                    lesson.law().forEach(cited -> assertTrue(law.contains(cited), name + " cites " + cited));
                    if (lesson.kind() == LessonKind.TEXT) {
                        String text = PackTexts.read(archive, lesson.file()).orElseThrow();
                        PackTexts.pictures(text)
                                .forEach(picture -> assertTrue(
                                        archive.has(PackTexts.beside(lesson.file(), picture)), name + " " + picture));
                        int length = letters(text).length();
                        if (!name.equals(FIVE_MINUTES) && (length < SHORTEST || length > LONGEST)) {
                            thin.add(name + "/" + lesson.code() + " " + length);
                        }
                        counted[1] += taught(text) ? 1 : 0;
                    }
                }
            });
            courses++;
            lessons += counted[0];
            texts += counted[1];
        }
        System.out.printf(
                "courses %d, lessons %d, of them %d texts with aims, figure, quiz and key words; fields %s%n",
                courses, lessons, texts, fields);
        assertEquals(List.of(), thin, "too short or too long for a lesson");
        assertTrue(courses >= 24 && texts >= 120 && fields.size() == 13, "less than was promised");
    }

    private static boolean taught(String text) {
        return text.contains("## 学完能做到")
                && text.contains("## 小测")
                && text.contains("<details>")
                && text.contains(".svg)")
                && text.contains("关键词");
    }

    @Test
    void questionsAreManyAndEachCanBeDefended() {
        List<ItemRow> items = items();
        Set<String> codes = new HashSet<>();
        Map<ItemType, Integer> types = new EnumMap<>(ItemType.class);
        int[] keys = new int[4];
        int right = 0;
        int statements = 0;
        for (ItemRow row : items) {
            Item.Text text = row.item().text();
            assertTrue(codes.add(row.code()), row.code() + " is there twice");
            assertTrue(
                    !text.explanation().isBlank() || row.item() instanceof Item.CaseStudy,
                    row.code() + " explains nothing");
            assertTrue(!text.source().isBlank(), row.code() + " names no source");
            text.law()
                    .forEach(cited -> assertTrue(law.contains(cited) || known(cited), row.code() + " cites " + cited));
            types.merge(row.item().type(), 1, Integer::sum);
            if (row.item() instanceof Item.Single single) {
                keys[Math.min(3, single.right())]++;
            }
            if (row.item() instanceof Item.TrueFalse statement) {
                statements++;
                right += statement.right() ? 1 : 0;
            }
        }
        System.out.printf(
                "questions %d, for exams %d, by type %s, keys A-D %s, statements true %d of %d%n",
                items.size(),
                items.stream().filter(row -> row.use() == Use.EXAM).count(),
                types,
                java.util.Arrays.toString(keys),
                right,
                statements);
        assertTrue(items.size() >= 2_000);
        int singles = java.util.Arrays.stream(keys).sum();
        for (int key : keys) {
            assertTrue(key > singles / 5 && key < singles / 3, "the right letter can be guessed");
        }
        assertTrue(right * 100 > statements * 40 && right * 100 < statements * 60, "right or wrong can be guessed");
    }

    @Test
    void noQuestionIsAnothersTwin() {
        List<ItemRow> items = items();
        List<Set<String>> pairs = items.stream()
                .map(row -> pairs(row.item().text().stem().replaceAll("[\\p{P}\\s]", "")))
                .toList();
        Map<String, List<Integer>> having = new HashMap<>();
        List<String> twins = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (String pair : pairs.get(i)) {
                having.getOrDefault(pair, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
            }
            for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
                double alike = 2.0
                        * other.getValue()
                        / (pairs.get(i).size() + pairs.get(other.getKey()).size());
                if (alike > TWINS) {
                    twins.add(items.get(other.getKey()).code() + " and "
                            + items.get(i).code());
                }
            }
            for (String pair : pairs.get(i)) {
                having.computeIfAbsent(pair, none -> new ArrayList<>()).add(i);
            }
        }
        assertEquals(List.of(), twins);
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    @Test
    void programmesEndWithExamsThatCanBeDrawn() {
        Set<String> courses = Set.copyOf(StarterFiles.names("courses.txt"));
        Set<String> exams = new HashSet<>();
        json("exams.json").forEach(exam -> {
            assertTrue(exams.add(exam.path("code").asText()));
            double points = 0;
            for (JsonNode section : exam.path("sections")) {
                points += section.path("count").asInt() * section.path("points").asDouble();
            }
            assertEquals(100, points, 1e-9, exam.path("code").asText());
        });
        Set<String> taught = new HashSet<>();
        json("programmes.json").forEach(programme -> {
            programme.path("courses").forEach(course -> {
                assertTrue(courses.contains(course.asText()), course.asText());
                taught.add(course.asText());
            });
            assertTrue(programme.path("exam").isNull()
                    || exams.contains(programme.path("exam").asText()));
        });
        assertEquals(courses, taught, "each course can be enrolled in");
    }

    @Test
    void casesAndInterpretationsPointToLawThatIsThere() {
        JsonNode cases = json("cases.json");
        cases.forEach(each -> each.path("law")
                .forEach(cited -> assertTrue(
                        law.contains(cited.asText()) || known(cited.asText()),
                        each.path("code").asText() + " cites " + cited.asText())));
        JsonNode interpretations = json("interpretations.json");
        interpretations.forEach(each ->
                each.path("articles").forEach(cited -> assertTrue(law.contains(cited.asText()), cited.asText())));
        System.out.printf(
                "cases %d, laws %d with %d articles, interpretations %d%n",
                cases.size(), json("law.json").size(), law.size(), interpretations.size());
        assertTrue(cases.size() >= 40 && interpretations.size() >= 60);
    }

    @Test
    void wordsOfTheGlossaryPointToArticlesAndWordsThatAreThere() {
        JsonNode glossary = json("glossary.json");
        Set<String> words = new HashSet<>(glossary.findValuesAsText("term"));
        assertEquals(glossary.size(), words.size(), "a word stands twice");
        glossary.forEach(each -> {
            String cited = each.path("law").asText("");
            assertTrue(
                    each.path("law").isNull() || law.contains(cited) || known(cited),
                    each.path("term").asText() + " cites " + cited);
            each.path("see").forEach(other -> assertTrue(words.contains(other.asText()), other.asText()));
        });
    }

    /** A whole law may be named, too. */
    private boolean known(String cited) {
        return !cited.contains(":") && law.stream().anyMatch(article -> article.startsWith(cited + ":"))
                || json("law.json").findValuesAsText("code").contains(cited);
    }
}
