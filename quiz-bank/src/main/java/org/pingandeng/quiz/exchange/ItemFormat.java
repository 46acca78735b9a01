package org.pingandeng.quiz.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/** The kinds of files in which questions come and go; which one a file is, its content says and not its name. */
public enum ItemFormat {
    /** Comma-separated values with the columns of docs/content/items.md: carries everything. */
    CSV(
            "csv",
            "text/csv",
            (text, filing) -> CsvReader.read(text),
            rows -> new ItemExport(CsvWriter.write(rows), List.of())),
    /** Moodle XML. */
    MOODLE_XML("xml", "application/xml", MoodleReader::read, MoodleWriter::write),
    /** GIFT, Moodle's text format. */
    GIFT("gift.txt", "text/plain", GiftReader::read, GiftWriter::write),
    /** Aiken: single choices as plain text. */
    AIKEN("aiken.txt", "text/plain", AikenReader::read, AikenWriter::write);

    private static final Pattern AIKEN_KEY = Pattern.compile("(?m)^ANSWER:\\s*\\S");
    private static final Pattern GIFT_MARK =
            Pattern.compile("(?m)^(::|//|\\$CATEGORY:)|\\{\\s*([=~#]|T\\b|F\\b|TRUE|FALSE|})");

    private final String ending;
    private final String mediaType;
    private final BiFunction<String, Filing, ItemFile> reader;
    private final Function<List<ItemRow>, ItemExport> writer;

    ItemFormat(
            String ending,
            String mediaType,
            BiFunction<String, Filing, ItemFile> reader,
            Function<List<ItemRow>, ItemExport> writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * How a file's name ends.
     *
     * @return without the leading dot
     */
    public String ending() {
        return ending;
    }

    /**
     * What a browser is told that it is.
     *
     * @return a media type without its character set, which is UTF-8
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Reads a file of any of these kinds.
     *
     * @param bytes from outside: anything
     * @param filing for what the file does not say; CSV says all
     * @return sound questions, every problem of the others, and what could not be carried
     */
    public static ItemFile read(byte[] bytes, Filing filing) {
        Optional<String> text = PlainText.decode(bytes);
        return text.isEmpty()
                ? ItemFile.failed(Reason.NOT_READABLE, "")
                : of(text.get()).reader.apply(text.get(), filing);
    }

    /**
     * Which kind a text is.
     *
     * @param text the whole file
     * @return what is none of the others is taken for CSV, whose reader says what is missing
     */
    static ItemFormat of(String text) {
        String begin = text.stripLeading();
        String first = begin.lines().findFirst().orElse("");
        if (begin.matches("(?is)<(\\?xml|!|quiz|html).*")) {
            return MOODLE_XML;
        }
        boolean columns = Arrays.stream(first.split("[,\"]"))
                        .filter(cell -> Column.named(cell).isPresent())
                        .count()
                > 1;
        if (columns) {
            return CSV;
        }
        if (AIKEN_KEY.matcher(text).find()) {
            return AIKEN;
        }
        return GIFT_MARK.matcher(text).find() ? GIFT : CSV;
    }

    /**
     * Writes questions.
     *
     * @param rows which
     * @return the file and what it could not carry
     */
    public ItemExport write(List<ItemRow> rows) {
        return writer.apply(rows);
    }

    /**
     * The format of that name.
     *
     * @param name such as {@code gift}
     * @return empty for any other
     */
    public static Optional<ItemFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
