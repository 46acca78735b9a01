package org.pingandeng.course.catalogue;

import java.util.Optional;
import org.pingandeng.course.catalogue.model.CourseDiff;
import org.pingandeng.course.catalogue.model.Version;

/**
 * A version beside the one that learners have.
 *
 * @param after the version that was asked for
 * @param before what learners have or had before it; empty for a first version
 * @param diff what is different; empty for a first version
 * @param mine whether the caller may take steps with it
 * @param own whether the caller is one of its authors
 */
public record Comparison(
        Version after, Optional<Version> before, Optional<CourseDiff> diff, boolean mine, boolean own) {}
