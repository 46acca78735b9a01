package org.pingandeng.portal.post.model;

import java.util.Set;
import java.util.UUID;

/**
 * For whom the visitor keeps a list.
 *
 * @param owner the organisation whose list it is
 * @param name how it is called
 * @param posts which posts stand on its list
 */
public record Keeper(UUID owner, String name, Set<Post> posts) {

    /** The set is its own. */
    public Keeper {
        posts = Set.copyOf(posts);
    }

    /** Whether it is the office with its enforcement staff. */
    public boolean office() {
        return posts.contains(Post.ENFORCEMENT_OFFICER);
    }
}
