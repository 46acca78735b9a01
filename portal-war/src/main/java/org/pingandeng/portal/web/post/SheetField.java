package org.pingandeng.portal.web.post;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.pingandeng.portal.post.model.TypedRow;

/**
 * The rows of a file as the one field of a form, by which a page that was looked at is entered without keeping anything
 * in between. What comes back is read as strictly as the file was.
 */
final class SheetField {

    private static final String CELL = "\t";
    private static final String ROW = "\n";

    private SheetField() {}

    static String write(List<TypedRow> rows) {
        String text = rows.stream()
                .map(row -> row.number()
                        + CELL
                        + row.cells().stream().map(SheetField::plain).collect(Collectors.joining(CELL)))
                .collect(Collectors.joining(ROW));
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String cell) {
        return cell.replaceAll("\\p{Cntrl}", " ");
    }

    /** The rows; none where the field is nothing that was written here. */
    static List<TypedRow> read(String field) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(field), StandardCharsets.UTF_8);
            return Arrays.stream(text.split(ROW)).map(SheetField::row).toList();
        } catch (IllegalArgumentException none) {
            return List.of();
        }
    }

    private static TypedRow row(String line) {
        List<String> parts = List.of(line.split(CELL, -1));
        return new TypedRow(Integer.parseInt(parts.get(0)), parts.subList(1, parts.size()));
    }
}
