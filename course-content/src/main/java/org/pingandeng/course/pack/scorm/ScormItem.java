package org.pingandeng.course.pack.scorm;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a package's table of contents.
 *
 * @param id its identifier, one of a kind in the package
 * @param title what it is called
 * @param visible whether the package wants it to be seen
 * @param launch what it opens; null for a heading
 * @param items the lines below it
 */
public record ScormItem(String id, String title, boolean visible, ScormLaunch launch, List<ScormItem> items) {

    /** Keeps what it was given. */
    public ScormItem {
        items = List.copyOf(items);
    }

    /**
     * This line and all below it.
     *
     * @return in the order in which they stand
     */
    public Stream<ScormItem> all() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(ScormItem::all));
    }
}
