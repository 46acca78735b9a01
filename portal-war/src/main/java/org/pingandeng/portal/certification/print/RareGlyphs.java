package org.pingandeng.portal.certification.print;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Outlines of characters that the certificate's own font lacks (rare ones of names, such as 𠮷), taken from whatever
 * fonts the machine has and drawn as plain shapes, so that no second font of many megabytes is shipped or embedded.
 */
final class RareGlyphs {

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final ConcurrentHashMap<Integer, Optional<Shape>> FOUND = new ConcurrentHashMap<>();

    private RareGlyphs() {}

    /**
     * The outline of a character, one unit high and wide, y downwards from the base line.
     *
     * @param character a code point
     * @return empty when no font of this machine has it, or when the machine has no fonts at all
     */
    static Optional<Shape> outline(int character) {
        return FOUND.computeIfAbsent(character, RareGlyphs::search);
    }

    private static Optional<Shape> search(int character) {
        try {
            return Arrays.stream(
                            GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                    .filter(font -> font.canDisplay(character))
                    .min(Comparator.comparing((Font font) -> !font.getName().contains("Sans"))
                            .thenComparing((Font font) -> font.getName()))
                    .map(font -> font.deriveFont(1f)
                            .createGlyphVector(UNHINTED, Character.toString(character))
                            .getOutline())
                    .filter(outline -> !outline.getBounds2D().isEmpty());
        } catch (RuntimeException | LinkageError | InternalError noFontsHere) {
            return Optional.empty();
        }
    }
}
