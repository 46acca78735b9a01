package org.pingandeng.course.catalogue.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Draft.Chapter;
import org.pingandeng.course.catalogue.model.Draft.Part;

/** Puts the chapters and lessons of a draft in order. No lesson is ever lost or doubled on the way but by removing it. */
public final class Outline {

    /** Where a chapter or a lesson goes. */
    public enum Way {
        /** Before the one above it; the first lesson of a chapter to the end of the chapter above. */
        UP,
        /** Behind the one below it; the last lesson of a chapter to the beginning of the chapter below. */
        DOWN,
        /** A chapter into the chapter above: its lessons follow that one's. */
        IN,
        /** A lesson out of its chapter: it begins one of its own behind it. */
        OUT
    }

    /**
     * A place in a draft.
     *
     * @param chapter from 0
     * @param lesson from 0; -1 for the chapter itself
     */
    public record Spot(int chapter, int lesson) {

        /**
         * A chapter.
         *
         * @param number from 0
         * @return its place
         */
        public static Spot chapter(int number) {
            return new Spot(number, -1);
        }
    }

    private Outline() {}

    /**
     * Where a lesson stands.
     *
     * @param draft the draft
     * @param code the lesson's code
     * @return its place, or empty
     */
    public static Optional<Spot> find(Draft draft, String code) {
        for (int chapter = 0; chapter < draft.chapters().size(); chapter++) {
            List<Part> lessons = draft.chapters().get(chapter).lessons();
            for (int lesson = 0; lesson < lessons.size(); lesson++) {
                if (lessons.get(lesson).code().equals(code)) {
                    return Optional.of(new Spot(chapter, lesson));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Moves a chapter or a lesson one step.
     *
     * @param draft the draft
     * @param at what
     * @param way where to
     * @return the draft; as it was where there is no way
     */
    public static Draft move(Draft draft, Spot at, Way way) {
        if (!there(draft, at)) {
            return draft;
        }
        return at.lesson() < 0 ? moveChapter(draft, at.chapter(), way) : moveLesson(draft, at, way);
    }

    private static Draft moveChapter(Draft draft, int chapter, Way way) {
        List<Chapter> all = new ArrayList<>(draft.chapters());
        int other = way == Way.DOWN ? chapter + 1 : chapter - 1;
        if (way == Way.OUT || other < 0 || other >= all.size()) {
            return draft;
        }
        if (way == Way.IN) {
            Chapter gone = all.remove(chapter);
            List<Part> joined = new ArrayList<>(all.get(other).lessons());
            joined.addAll(gone.lessons());
            all.set(other, all.get(other).with(joined));
        } else {
            Collections.swap(all, chapter, other);
        }
        return draft.with(all);
    }

    private static Draft moveLesson(Draft draft, Spot at, Way way) {
        int chapter = at.chapter();
        int size = draft.chapters().get(chapter).lessons().size();
        return switch (way) {
            case UP ->
                at.lesson() > 0
                        ? place(draft, at, new Spot(chapter, at.lesson() - 1))
                        : chapter == 0 ? draft : place(draft, at, new Spot(chapter - 1, Integer.MAX_VALUE));
            case DOWN ->
                at.lesson() + 1 < size
                        ? place(draft, at, new Spot(chapter, at.lesson() + 1))
                        : chapter + 1 == draft.chapters().size() ? draft : place(draft, at, new Spot(chapter + 1, 0));
            case OUT -> {
                Part part = draft.chapters().get(chapter).lessons().get(at.lesson());
                Draft grown = addChapter(draft, chapter + 1, part.title());
                yield place(grown, at, new Spot(chapter + 1, 0));
            }
            case IN -> draft;
        };
    }

    /**
     * Puts a lesson somewhere else.
     *
     * @param draft the draft
     * @param from which lesson
     * @param to where it stands when it has left its old place; beyond a chapter's end is at its end
     * @return the draft; as it was where there is no such lesson or chapter
     */
    public static Draft place(Draft draft, Spot from, Spot to) {
        if (from.lesson() < 0 || !there(draft, from) || !there(draft, Spot.chapter(to.chapter()))) {
            return draft;
        }
        List<Chapter> all = new ArrayList<>(draft.chapters());
        List<Part> left = new ArrayList<>(all.get(from.chapter()).lessons());
        Part part = left.remove(from.lesson());
        all.set(from.chapter(), all.get(from.chapter()).with(left));
        List<Part> grown = new ArrayList<>(all.get(to.chapter()).lessons());
        grown.add(Math.min(Math.max(0, to.lesson()), grown.size()), part);
        all.set(to.chapter(), all.get(to.chapter()).with(grown));
        return draft.with(all);
    }

    /**
     * Puts a chapter before another.
     *
     * @param draft the draft
     * @param from which chapter
     * @param to its number when it has left its old place
     * @return the draft; as it was where there is no such chapter
     */
    public static Draft placeChapter(Draft draft, int from, int to) {
        if (!there(draft, Spot.chapter(from))) {
            return draft;
        }
        List<Chapter> all = new ArrayList<>(draft.chapters());
        Chapter chapter = all.remove(from);
        all.add(Math.min(Math.max(0, to), all.size()), chapter);
        return draft.with(all);
    }

    /**
     * Adds a chapter without lessons.
     *
     * @param draft the draft
     * @param at its number; beyond the end is at the end
     * @param title what it is called
     * @return the draft
     */
    public static Draft addChapter(Draft draft, int at, Text title) {
        List<Chapter> all = new ArrayList<>(draft.chapters());
        all.add(Math.min(Math.max(0, at), all.size()), new Chapter(title, List.of()));
        return draft.with(all);
    }

    /**
     * Adds a lesson at the end of a chapter; the first one makes a chapter where there is none.
     *
     * @param draft the draft
     * @param chapter which
     * @param part the lesson
     * @return the draft
     */
    public static Draft addLesson(Draft draft, int chapter, Part part) {
        Draft grown = draft.chapters().isEmpty() ? addChapter(draft, 0, Text.NONE) : draft;
        int at = Math.min(Math.max(0, chapter), grown.chapters().size() - 1);
        List<Chapter> all = new ArrayList<>(grown.chapters());
        List<Part> lessons = new ArrayList<>(all.get(at).lessons());
        lessons.add(part);
        all.set(at, all.get(at).with(lessons));
        return grown.with(all);
    }

    /**
     * Gives a chapter another title.
     *
     * @param draft the draft
     * @param chapter which
     * @param title what it is called
     * @return the draft; as it was where there is no such chapter
     */
    public static Draft rename(Draft draft, int chapter, Text title) {
        if (!there(draft, Spot.chapter(chapter))) {
            return draft;
        }
        List<Chapter> all = new ArrayList<>(draft.chapters());
        all.set(chapter, new Chapter(title, all.get(chapter).lessons()));
        return draft.with(all);
    }

    /**
     * Takes a lesson, or a chapter with its lessons, out.
     *
     * @param draft the draft
     * @param at what
     * @return the draft; as it was where there is no such thing
     */
    public static Draft remove(Draft draft, Spot at) {
        if (!there(draft, at)) {
            return draft;
        }
        List<Chapter> all = new ArrayList<>(draft.chapters());
        if (at.lesson() < 0) {
            all.remove(at.chapter());
        } else {
            List<Part> left = new ArrayList<>(all.get(at.chapter()).lessons());
            left.remove(at.lesson());
            all.set(at.chapter(), all.get(at.chapter()).with(left));
        }
        return draft.with(all);
    }

    private static boolean there(Draft draft, Spot at) {
        return at.chapter() >= 0
                && at.chapter() < draft.chapters().size()
                && at.lesson() < draft.chapters().get(at.chapter()).lessons().size();
    }
}
