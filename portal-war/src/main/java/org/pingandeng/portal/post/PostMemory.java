package org.pingandeng.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.post.model.Posts;

/**
 * Names and numbers of people who left their post, kept {@code portal.post.keep-days} days after their last day: three
 * years by default. That they stood in it stays without them.
 */
@ApplicationScoped
class PostMemory {

    @Inject
    Posts posts;

    @Inject
    PostHouse house;

    @Inject
    @ConfigProperty(name = "portal.post.keep-days", defaultValue = "1095")
    int days;

    /** Forgets what is older, and says how many names and numbers that were. */
    @Transactional
    public int forget() {
        return posts.forget(house.today().minusDays(days));
    }
}
