package org.pingandeng.course.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.pack.Markdown;
import org.pingandeng.course.pack.RichText;

/** Texts of lessons, between how they are written and how they are shown. */
@ApplicationScoped
public class MarkdownDesk {

    /** For the container. */
    public MarkdownDesk() {}

    /**
     * A text as learners will see it.
     *
     * @param markdown as it was written
     * @return HTML that is safe to show
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    public String shown(@NotNull String markdown) {
        return Markdown.html(markdown);
    }

    /**
     * What was pasted from elsewhere, as Markdown.
     *
     * @param html never trusted
     * @return Markdown
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    public String pasted(@NotNull String html) {
        return RichText.markdown(html);
    }
}
