package org.pingandeng.course.scorm;

import java.util.List;
import java.util.Optional;
import org.pingandeng.course.pack.scorm.ScormFinding;
import org.pingandeng.course.pack.scorm.ScormFinding.Weight;
import org.pingandeng.course.pack.scorm.ScormPackage;
import org.pingandeng.course.scorm.model.PackageId;

/**
 * What is in a package, for whoever brings it.
 *
 * @param scorm what its manifest says; null where it cannot be read
 * @param findings what to know of it, the gravest first
 * @param files how many files it has
 * @param bytes how much they are together
 * @param refusal why it was not, or could not be, taken in; null when it was, or can be
 * @param id its name once it is taken in; null before
 */
public record PackageReport(
        ScormPackage scorm, List<ScormFinding> findings, int files, long bytes, PackageRefusal refusal, PackageId id) {

    /**
     * The package's name, once there is one.
     *
     * @return empty when it was only looked at, or refused
     */
    public Optional<PackageId> taken() {
        return Optional.ofNullable(id);
    }

    /**
     * What keeps it from being taken in.
     *
     * @return findings that are errors
     */
    public List<ScormFinding> errors() {
        return of(Weight.ERROR);
    }

    /**
     * What has no effect here.
     *
     * @return in the order in which it was found
     */
    public List<ScormFinding> unsupported() {
        return of(Weight.UNSUPPORTED);
    }

    /**
     * What was put right, or does no harm.
     *
     * @return in the order in which it was found
     */
    public List<ScormFinding> notes() {
        return of(Weight.NOTE);
    }

    private List<ScormFinding> of(Weight weight) {
        return findings.stream().filter(each -> each.weight() == weight).toList();
    }
}
