package org.pingandeng.portal.print;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Outlines of characters that the certificate's own font lacks (rare ones of names, such as 𠮷), taken from whatever
 * fonts the machine has and drawn as plain shapes, so that no second font of many megabytes is shipped or embedded.
 */
final class RareGlyphs {

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final Map<Wanted, Optional<Shape>> FOUND = new ConcurrentHashMap<>();
    private static final int MOST_REMEMBERED = 1_000;

    private record Wanted(int character, boolean bold) {}

    private RareGlyphs() {}

    /**
     * The outline of a character, one unit high and wide, y downwards from the base line.
     *
     * @param character a code point
     * @param bold whether a bold one goes first
     * @return empty when no font of this machine has it, or when the machine has no fonts at all
     */
    static Optional<Shape> outline(int character, boolean bold) {
        if (FOUND.size() > MOST_REMEMBERED) {
            FOUND.clear();
        }
        return FOUND.computeIfAbsent(new Wanted(character, bold), RareGlyphs::search);
    }

    private static Optional<Shape> search(Wanted wanted) {
        try {
            return Arrays.stream(
                            GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                    .filter(font -> font.canDisplay(wanted.character()))
                    .min(preference(wanted.bold()))
                    .map(font -> font.deriveFont(1f)
                            .createGlyphVector(UNHINTED, Character.toString(wanted.character()))
                            .getOutline())
                    .filter(outline -> !outline.getBounds2D().isEmpty());
        } catch (RuntimeException | LinkageError | InternalError noFontsHere) {
            return Optional.empty();
        }
    }

    private static Comparator<Font> preference(boolean bold) {
        return first(name -> name.contains("Sans"))
                .thenComparing(first(name -> name.contains(" SC")))
                .thenComparing(first(name -> name.contains("Bold") == bold))
                .thenComparing(first(name -> name.endsWith(bold ? "Bold" : "Regular")))
                .thenComparing((Font font) -> font.getFontName());
    }

    private static Comparator<Font> first(Predicate<String> wanted) {
        return Comparator.comparing((Font font) -> !wanted.test(font.getFontName()));
    }
}
