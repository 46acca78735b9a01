package org.pingandeng.course.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.Text;
import org.pingandeng.course.pack.PackProblem;

/**
 * What came of bringing in, or only examining, an archive.
 *
 * @param problems empty when all is well; otherwise nothing was brought in
 * @param code of the course, where the manifest said one
 * @param title of the course
 * @param lessons how many lessons the manifest names
 * @param seconds their stated lengths together
 * @param version the draft, when one was made or the same content was there already
 * @param unchanged true when the newest content is the same, so that nothing was made
 */
public record ImportReport(
        List<PackProblem> problems,
        String code,
        Text title,
        int lessons,
        int seconds,
        Optional<UUID> version,
        boolean unchanged) {

    /**
     * Whether the archive is fit to be a course.
     *
     * @return true without problems
     */
    public boolean sound() {
        return problems.isEmpty();
    }
}
