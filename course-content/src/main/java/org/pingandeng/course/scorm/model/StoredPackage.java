package org.pingandeng.course.scorm.model;

import java.time.Instant;
import java.util.List;
import org.pingandeng.course.pack.scorm.ScormFinding;
import org.pingandeng.course.pack.scorm.ScormPackage;

/**
 * A package that was taken in.
 *
 * @param id its name
 * @param scorm what its manifest says
 * @param findings what does not work here, and what was put right
 * @param files how many files it has
 * @param bytes how much they are together
 * @param name what the uploaded file was called
 * @param takenAt when it first came
 */
public record StoredPackage(
        PackageId id,
        ScormPackage scorm,
        List<ScormFinding> findings,
        int files,
        long bytes,
        String name,
        Instant takenAt) {}
