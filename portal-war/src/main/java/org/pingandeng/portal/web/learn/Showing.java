package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.pingandeng.course.catalogue.model.LessonContent;
import org.pingandeng.portal.web.media.Films;
import org.pingandeng.portal.web.media.MediaAddress;
import org.pingandeng.portal.web.site.Preferences;

/** Lays contents of lessons out for a reader. */
@RequestScoped
public class Showing {

    @Inject
    MediaAddress addresses;

    @Inject
    Films films;

    @Inject
    Preferences preferences;

    /**
     * A content to show.
     *
     * @param content of a lesson, whole or not
     */
    public ShownContent of(LessonContent content) {
        return new ShownContent(content, addresses, films, preferences.getLocale());
    }
}
