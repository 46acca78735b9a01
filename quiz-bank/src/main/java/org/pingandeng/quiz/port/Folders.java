package org.pingandeng.quiz.port;

import java.nio.file.Path;

/** Where a node may keep files of its own that can be made again from the database. */
public interface Folders {

    /**
     * A folder of this node.
     *
     * @param name what for, such as {@code item-index}
     * @return its path; it need not exist yet
     */
    Path own(String name);
}
