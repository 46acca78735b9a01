package org.pingandeng.course.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.Drafts;
import org.pingandeng.course.catalogue.model.Outline;
import org.pingandeng.course.catalogue.model.Outline.Spot;
import org.pingandeng.course.catalogue.model.Outline.Way;
import org.pingandeng.course.pack.LessonKind;

/**
 * A change of an outline. A chapter is named {@code #} and its number from 0, a lesson by its code.
 *
 * @param what to do
 * @param at to which chapter or lesson; for a new lesson the chapter it goes into
 * @param chapter for {@link What#PLACE}: into which chapter, or before which
 * @param place for {@link What#PLACE}: where in the chapter, from 0
 * @param title for what is added or renamed
 * @param kind for a new lesson
 */
public record OutlineChange(What what, String at, int chapter, int place, Text title, LessonKind kind) {

    /** What can be done. */
    public enum What {
        /** A new chapter behind the one named, or at the end. */
        ADD_CHAPTER,
        /** A new lesson. */
        ADD_LESSON,
        /** Another title for a chapter. */
        RENAME,
        /** Out of the course. */
        REMOVE,
        /** One step up. */
        UP,
        /** One step down. */
        DOWN,
        /** A chapter into the one above it. */
        IN,
        /** A lesson into a chapter of its own. */
        OUT,
        /** To where it was dragged. */
        PLACE
    }

    Draft apply(Draft draft) {
        Optional<Spot> spot = spot(draft);
        return switch (what) {
            case ADD_CHAPTER ->
                Outline.addChapter(
                        draft,
                        spot.map(each -> each.chapter() + 1)
                                .orElse(draft.chapters().size()),
                        title);
            case ADD_LESSON -> Outline.addLesson(draft, spot.map(Spot::chapter).orElse(Integer.MAX_VALUE), fresh());
            case RENAME -> spot.map(each -> renamed(draft, each)).orElse(draft);
            case REMOVE -> spot.map(each -> Outline.remove(draft, each)).orElse(draft);
            case UP, DOWN, IN, OUT ->
                spot.map(each -> Outline.move(draft, each, Way.valueOf(what.name())))
                        .orElse(draft);
            case PLACE -> spot.map(each -> placed(draft, each)).orElse(draft);
        };
    }

    private Draft placed(Draft draft, Spot from) {
        return from.lesson() < 0
                ? Outline.placeChapter(draft, from.chapter(), chapter)
                : Outline.place(draft, from, new Spot(chapter, place));
    }

    /** A lesson's title stands in its form. */
    private Draft renamed(Draft draft, Spot spot) {
        return spot.lesson() < 0 ? Outline.rename(draft, spot.chapter(), title) : draft;
    }

    private Draft.Part fresh() {
        return new Draft.Part(
                "l-" + UUID.randomUUID().toString().substring(0, 8),
                title,
                Text.NONE,
                0,
                false,
                List.of(),
                List.of(),
                LessonFiles.empty(kind));
    }

    private Optional<Spot> spot(Draft draft) {
        if (at == null || at.isBlank()) {
            return Optional.empty();
        }
        return at.matches("#\\d{1,4}")
                ? Optional.of(Spot.chapter(Integer.parseInt(at.substring(1))))
                        .filter(each -> each.chapter() < draft.chapters().size())
                : Outline.find(draft, at);
    }

    /**
     * The lesson that this change added.
     *
     * @param after the draft with it
     * @return its code, or empty when it added none
     */
    public Optional<String> added(Draft after) {
        if (what != What.ADD_LESSON || after.chapters().isEmpty()) {
            return Optional.empty();
        }
        int chapter = spot(after).map(Spot::chapter).orElse(after.chapters().size() - 1);
        List<Draft.Part> lessons = after.chapters().get(chapter).lessons();
        return lessons.isEmpty()
                ? Optional.empty()
                : Optional.of(lessons.get(lessons.size() - 1).code());
    }

    /** The step as it is offered to be undone. */
    Drafts.Undo undo(Draft draft) {
        String label = spot(draft)
                .map(each -> each.lesson() < 0
                        ? draft.chapters().get(each.chapter()).title()
                        : draft.chapters()
                                .get(each.chapter())
                                .lessons()
                                .get(each.lesson())
                                .title())
                .filter(each -> what != What.ADD_CHAPTER && what != What.ADD_LESSON)
                .orElse(title == null ? Text.NONE : title)
                .zh();
        return new Drafts.Undo(what.name(), label);
    }
}
