package org.pingandeng.course.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.DraftProblem;
import org.pingandeng.course.catalogue.model.Drafts;

/**
 * A course being written.
 *
 * @param version its draft version
 * @param code of the course
 * @param number of the version
 * @param draft what stands in it
 * @param undo the step that would be undone
 * @param changedAt when it was kept last
 * @param problems what is still missing
 */
public record Writing(
        UUID version,
        String code,
        int number,
        Draft draft,
        Optional<Drafts.Undo> undo,
        Instant changedAt,
        List<DraftProblem> problems) {

    /**
     * A form's fields as it shows them.
     *
     * @param lesson a lesson's code; blank for the course and its chapters
     * @return by name; none where there is no such lesson
     */
    public Map<String, String> fields(String lesson) {
        if (lesson.isBlank()) {
            return PartForm.fields(draft);
        }
        return draft.part(lesson).map(PartForm::fields).orElse(Map.of());
    }
}
