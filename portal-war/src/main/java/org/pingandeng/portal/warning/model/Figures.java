package org.pingandeng.portal.warning.model;

import java.util.Map;

/**
 * What is known about a case's figures beyond the figures themselves.
 *
 * @param reported the toll when the report period ended (30 days; 7 for road traffic and fire); null where only the
 *     final toll is known
 * @param seriousInjuries the seriously injured among the injured; null where they are not told apart
 * @param marks how certain a figure is, by its name ({@code time}, {@code deaths}, {@code missing}, {@code injured},
 *     {@code loss}, {@code reported}); a figure without a mark of its own has the case's
 */
public record Figures(Reported reported, Integer seriousInjuries, Map<String, String> marks) {

    /** Nothing beyond the figures. */
    public static final Figures PLAIN = new Figures(null, null, Map.of());

    /**
     * The toll when the report period ended; null where a number is not known.
     *
     * @param deaths dead
     * @param missing missing
     * @param injured injured
     */
    public record Reported(Integer deaths, Integer missing, Integer injured) {}

    /** Marks are never null. */
    public Figures {
        marks = marks == null ? Map.of() : Map.copyOf(marks);
    }
}
