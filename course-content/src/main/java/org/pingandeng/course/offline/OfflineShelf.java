package org.pingandeng.course.offline;

import java.util.List;
import java.util.Optional;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.hours.model.Counted;
import org.pingandeng.course.offline.model.Limits;

/**
 * A programme's lessons as a learner may keep them.
 *
 * @param code the programme's code
 * @param title what it is called
 * @param lessons in order
 */
public record OfflineShelf(String code, Text title, List<Kept> lessons) {

    /**
     * A lesson on the shelf.
     *
     * @param lesson with what it shows
     * @param digest of what it shows
     * @param refusal why it cannot be kept, if it cannot
     * @param counted what was counted of it
     * @param limits what the rules of today allow
     */
    public record Kept(
            Lesson lesson, String digest, Optional<OfflineRefusal> refusal, Counted counted, Limits limits) {}
}
