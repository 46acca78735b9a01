package org.pingandeng.course.pack.scorm;

import java.util.List;
import java.util.Optional;

/**
 * What a manifest says, as far as the portal goes by it.
 *
 * @param version which SCORM
 * @param identifier what its author calls it
 * @param title of the organisation that was taken
 * @param items its table of contents
 */
public record ScormPackage(ScormVersion version, String identifier, String title, List<ScormItem> items) {

    /** Keeps what it was given. */
    public ScormPackage {
        items = List.copyOf(items);
    }

    /**
     * What can be opened.
     *
     * @return in order, SCOs and files
     */
    public List<ScormItem> launchable() {
        return items.stream()
                .flatMap(ScormItem::all)
                .filter(item -> item.launch() != null)
                .toList();
    }

    /**
     * One of the things that can be opened.
     *
     * @param id its identifier
     * @return the item, or empty
     */
    public Optional<ScormItem> launchable(String id) {
        return launchable().stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
