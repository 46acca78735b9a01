package org.pingandeng.quiz.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Prose;

/** The kinds of files in which questions come and go; which one a file is, its content says and not its name. */
public enum ItemFormat {
    /** An Excel workbook with the columns of docs/content/items.md: carries everything. */
    EXCEL("xlsx", (bytes, filing) -> ExcelReader.read(bytes), plain(ExcelWriter::write)),
    /** A Word file in the form of a test, with its pictures. */
    WORD("docx", WordReader::read, WordWriter::write),
    /** Comma-separated values with the same columns: carries everything. */
    CSV("csv", text((text, filing) -> CsvReader.read(text)), plain(CsvWriter::write)),
    /** Moodle XML. */
    MOODLE_XML("xml", text(MoodleReader::read), plain(MoodleWriter::write)),
    /** GIFT, Moodle's text format. */
    GIFT("gift.txt", text(GiftReader::read), plain(GiftWriter::write)),
    /** Aiken: single choices as plain text. */
    AIKEN("aiken.txt", text(AikenReader::read), plain(AikenWriter::write)),
    /** IMS QTI 2.1 and 2.2, packages and single items: read only. */
    QTI("zip", QtiReader::read);

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Pattern AIKEN_KEY = Pattern.compile("(?m)^ANSWER:\\s*\\S");
    private static final int LONGEST_PROLOGUE = 10_000;
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]{1,40}:)?([A-Za-z][\\w.-]{0,60})");
    private static final Set<String> QTI_ROOTS = Set.of(
            "assessmentItem",
            "assessmentTest",
            "questestinterop",
            "qti-assessment-item",
            "qti-assessment-test",
            "manifest");
    private static final Pattern GIFT_MARK =
            Pattern.compile("(?m)^(::|//|\\$CATEGORY:)|\\{\\s*([=~#]|T\\b|F\\b|TRUE|FALSE|})");

    private final String ending;
    private final BiFunction<byte[], Filing, ItemFile> reader;
    private final BiFunction<List<ItemRow>, Function<String, Optional<byte[]>>, ItemExport> writer;

    ItemFormat(
            String ending,
            BiFunction<byte[], Filing, ItemFile> reader,
            BiFunction<List<ItemRow>, Function<String, Optional<byte[]>>, ItemExport> writer) {
        this.ending = ending;
        this.reader = reader;
        this.writer = writer;
    }

    ItemFormat(String ending, BiFunction<byte[], Filing, ItemFile> reader) {
        this(ending, reader, null);
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
     * Whether questions can be written in it, too.
     *
     * @return false for a format that is only read
     */
    public boolean writes() {
        return writer != null;
    }

    private static BiFunction<byte[], Filing, ItemFile> text(BiFunction<String, Filing, ItemFile> reader) {
        return (bytes, filing) -> PlainText.decode(bytes)
                .map(text -> reader.apply(text, filing))
                .orElseGet(() -> ItemFile.failed(Reason.NOT_READABLE, ""));
    }

    /**
     * Reads a file of any of these kinds.
     *
     * @param bytes from outside: anything
     * @param filing for what the file does not say; tables say all
     * @return sound questions, every problem of the others, and what could not be carried
     */
    public static ItemFile read(byte[] bytes, Filing filing) {
        if (begins(bytes, ZIP)) {
            return readZip(bytes, filing);
        }
        if (OfficeFiles.isCompound(bytes)) {
            return ItemFile.failed(OfficeFiles.refusal(bytes), "");
        }
        if (OfficeFiles.isOtherWord(bytes)) {
            return ItemFile.failed(Reason.OLD_WORD, "");
        }
        Optional<String> text = PlainText.decode(bytes);
        ItemFormat format = text.map(ItemFormat::of).orElse(CSV);
        return format == QTI ? QtiReader.readItem(text.orElseThrow(), filing) : format.reader.apply(bytes, filing);
    }

    /** By the names in it; a zip that is nothing else is taken for a workbook, whose reader refuses it. */
    private static ItemFile readZip(byte[] bytes, Filing filing) {
        if (OfficeFiles.isDocument(bytes)) {
            return WORD.reader.apply(bytes, filing);
        }
        ItemFormat format;
        try (ZipFiles zip = ZipFiles.open(bytes)) {
            format = QtiManifest.find(zip.names()).isPresent() ? QTI : EXCEL;
        } catch (ZipFiles.Refused refused) {
            return ItemFile.failed(refused.reason(), refused.getMessage());
        }
        return format.reader.apply(bytes, filing);
    }

    /**
     * Reads a file of any of these kinds where it lies; a workbook of many rows is never held whole.
     *
     * @param file from outside: anything
     * @param filing for what the file does not say
     * @param watch hears how far it is and may stop it
     * @return as {@link #read(byte[], Filing)}
     * @throws IOException when the disk fails
     * @throws ReadingStopped when the watch wants so
     */
    public static ItemFile read(Path file, Filing filing, ReadingWatch watch) throws IOException {
        watch.read(0, 0);
        return workbook(file) ? ExcelReader.read(file, watch) : read(Files.readAllBytes(file), filing);
    }

    private static boolean workbook(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("xl/workbook.xml") != null;
        } catch (IOException | IllegalArgumentException none) {
            return false;
        }
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
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
        if (begin.startsWith("<") && qti(begin)) {
            return QTI;
        }
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

    private static boolean qti(String xml) {
        String prologue = xml.substring(0, Math.min(xml.length(), LONGEST_PROLOGUE));
        Matcher root = ROOT.matcher(COMMENT.matcher(prologue).replaceAll(""));
        return root.find() && QTI_ROOTS.contains(root.group(1));
    }

    /**
     * Writes questions.
     *
     * @param rows which
     * @return the file and what it could not carry
     * @throws UnsupportedOperationException for a format that is only read ({@link #writes})
     */
    public ItemExport write(List<ItemRow> rows) {
        return write(rows, id -> Optional.empty());
    }

    /**
     * Writes questions with their pictures, where the format can hold files.
     *
     * @param rows which
     * @param media a media id to its file's content; empty where there is none
     * @return the file and what it could not carry
     */
    public ItemExport write(List<ItemRow> rows, Function<String, Optional<byte[]>> media) {
        if (!writes()) {
            throw new UnsupportedOperationException("Only read: " + this);
        }
        ItemExport export = writer.apply(rows, media);
        if (this != AIKEN || rows.stream().allMatch(row -> row.filed().none())) {
            return export;
        }
        List<Loss> losses = new ArrayList<>(export.losses());
        losses.add(Loss.of(0, Loss.Kind.TAGS, ""));
        return new ItemExport(export.file(), losses);
    }

    /** A format without files keeps the marks of pictures and sounds, which mean something in this bank alone. */
    private static BiFunction<List<ItemRow>, Function<String, Optional<byte[]>>, ItemExport> plain(
            Function<List<ItemRow>, ItemExport> writer) {
        return (rows, media) -> {
            ItemExport export = writer.apply(rows);
            List<Loss> losses = new ArrayList<>(export.losses());
            rows.stream()
                    .filter(row -> !Prose.media(row.item().toString()).isEmpty())
                    .forEach(row -> losses.add(Loss.of(row.row(), Loss.Kind.PICTURE, row.code())));
            return new ItemExport(export.file(), losses);
        };
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
