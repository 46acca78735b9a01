package org.pingandeng.portal.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What a well-prepared candidate knows: the keys of a file of the starter bank, by the question's words. */
final class AnswerKey {

    private static final Path BANK = Path.of("../../quiz-bank/src/main/resources/starter");

    private final Map<String, List<String>> right = new HashMap<>();

    AnswerKey() {
        this("confined-space.csv");
    }

    /**
     * What somebody knows who prepared for another exam.
     *
     * @param file of the starter bank
     */
    AnswerKey(String file) {
        try (Reader reader = Files.newBufferedReader(BANK.resolve(file));
                CSVParser rows = CSVParser.parse(
                        reader,
                        CSVFormat.RFC4180
                                .builder()
                                .setSkipHeaderRecord(true)
                                .setHeader()
                                .get())) {
            for (CSVRecord row : rows) {
                right.put(row.get(3), texts(row.get(1), row.get(4), row.get(5)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> texts(String type, String options, String answer) {
        return switch (type) {
            case "判断" -> List.of(answer);
            case "填空" -> List.of(answer.split("\\|")[0].strip());
            case "单选", "多选" -> {
                String[] texts = options.split("\\s*\\|\\|\\s*");
                yield answer.chars().mapToObj(letter -> texts[letter - 'A']).toList();
            }
            default -> List.of();
        };
    }

    /**
     * The right answer.
     *
     * @param stem the question
     * @return texts of options, 对 or 错, or what to fill in; nothing for types that are answered otherwise
     */
    List<String> of(String stem) {
        return right.get(stem);
    }
}
