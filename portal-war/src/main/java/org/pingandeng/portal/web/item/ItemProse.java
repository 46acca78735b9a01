package org.pingandeng.portal.web.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pingandeng.portal.web.item.BlockView.Piece;
import org.pingandeng.portal.web.media.MediaAddress;
import org.pingandeng.quiz.item.Prose;

/** The words of questions, taken apart for the tag {@code pd:prose}; {@link Prose} says what they may hold. */
@Named("itemProse")
@ApplicationScoped
public class ItemProse {

    private static final Pattern FILE = Pattern.compile("\"(?:picture|sound)\":\"([0-9a-f]{64})\"");

    @Inject
    MediaAddress addresses;

    /**
     * Words as blocks.
     *
     * @param text as an item has it; null counts as empty
     * @return from top to bottom
     */
    public List<BlockView> blocks(String text) {
        return Prose.of(text == null ? "" : text).blocks().stream()
                .map(ItemProse::view)
                .toList();
    }

    /**
     * The first paragraph, which may stand in a heading.
     *
     * @param text as an item has it
     * @return its pieces; empty where a table comes first
     */
    public List<Piece> lead(String text) {
        return blocks(text).stream()
                .findFirst()
                .filter(first -> !first.table())
                .map(BlockView::pieces)
                .orElse(List.of());
    }

    /**
     * What follows the first paragraph.
     *
     * @param text as an item has it
     * @return everything that {@link #lead} leaves
     */
    public List<BlockView> rest(String text) {
        return blocks(text).stream().skip(lead(text).isEmpty() ? 0 : 1).toList();
    }

    /**
     * The words alone, in one line.
     *
     * @param text as an item has it; null counts as empty
     * @return without pictures, sounds and bars
     */
    public String plain(String text) {
        return Prose.plain(text == null ? "" : text);
    }

    /**
     * Addresses of the files that a question's JSON names.
     *
     * @param json the candidate's form of an item
     * @return a JSON object of addresses by id
     */
    public String files(String json) {
        Matcher found = FILE.matcher(json);
        return found.results()
                .map(file -> file.group(1))
                .distinct()
                .map(id -> "\"" + id + "\":\"" + addresses.of(id) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static BlockView view(Prose.Block block) {
        if (block instanceof Prose.Block.Table table) {
            List<List<List<Piece>>> rows = table.rows().stream()
                    .map(row -> row.stream().map(ItemProse::pieces).toList())
                    .toList();
            return new BlockView(
                    true,
                    List.of(),
                    table.headed() ? rows.get(0) : List.of(),
                    rows.subList(table.headed() ? 1 : 0, rows.size()));
        }
        return new BlockView(false, pieces(((Prose.Block.Paragraph) block).pieces()), List.of(), List.of());
    }

    private static List<Piece> pieces(List<Prose.Piece> pieces) {
        return pieces.stream().map(ItemProse::piece).toList();
    }

    private static Piece piece(Prose.Piece piece) {
        if (piece instanceof Prose.Piece.Picture picture) {
            return new Piece("picture", picture.alt(), picture.picture());
        }
        return piece instanceof Prose.Piece.Sound sound
                ? new Piece("sound", sound.label(), sound.sound())
                : new Piece("words", ((Prose.Piece.Words) piece).text(), "");
    }
}
