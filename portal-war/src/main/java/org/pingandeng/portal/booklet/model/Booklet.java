package org.pingandeng.portal.booklet.model;

import java.util.List;
import org.pingandeng.portal.plan.model.Wording;

/**
 * A booklet.
 *
 * @param code for addresses, such as {@code warning-cases}
 * @param target of the plan that its copies count for
 * @param title what it is called
 * @param about what stands in it
 * @param ofCases whether the edition on the web is made of the warning cases
 * @param picture the name of a drawing
 * @param chapters of an edition that is put together from what is here already
 */
public record Booklet(
        String code,
        String target,
        Wording title,
        Wording about,
        boolean ofCases,
        String picture,
        List<Chapter> chapters) {

    /**
     * A chapter.
     *
     * @param number from 1
     * @param title what it is called
     * @param parts what it shows, in order
     */
    public record Chapter(int number, Wording title, List<Part> parts) {}

    /**
     * Something that is here already.
     *
     * @param kind what it is
     * @param ref its name: an article, an answer's or a course's code
     */
    public record Part(Kind kind, String ref) {}

    /** What a part shows. */
    public enum Kind {
        /** An article of the law. */
        ARTICLE,
        /** A question about the law with its answer. */
        ANSWER,
        /** A course. */
        COURSE
    }

    /** The list is its own. */
    public Booklet {
        chapters = List.copyOf(chapters);
    }
}
