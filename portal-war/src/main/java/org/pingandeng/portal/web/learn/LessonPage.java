package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.study.LessonRoom;
import org.pingandeng.course.study.StudyRoom;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.media.MediaAddress;

/** A lesson laid open. */
@Named("lessonPage")
@RequestScoped
public class LessonPage {

    @Inject
    StudyRoom room;

    @Inject
    MediaAddress addresses;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    private LessonRoom sheet;

    /** The lesson in the address; 404 where the visitor is in no programme with it. */
    public LessonRoom getSheet() {
        if (sheet == null) {
            sheet = room.lesson(learner(), id()).orElseThrow(() -> new NotYours("lesson"));
        }
        return sheet;
    }

    /** The text of a text lesson. */
    public String getHtml() {
        return getSheet().content().html().map(addresses::in).orElse("");
    }

    /** The address of the video or the whole document. */
    public String getFile() {
        return getSheet().content().file().map(addresses::of).orElse("");
    }

    /** The addresses of a document's pages as pictures. */
    public List<String> getPages() {
        return IntStream.rangeClosed(1, getSheet().content().pages())
                .mapToObj(page -> addresses.page(getSheet().content().file().orElseThrow(), page))
                .toList();
    }

    /** The address of the Chinese captions; empty for none. */
    public String getCaptionsZh() {
        return getSheet().content().captionsZh().map(addresses::of).orElse("");
    }

    /** The address of the English captions; empty for none. */
    public String getCaptionsEn() {
        return getSheet().content().captionsEn().map(addresses::of).orElse("");
    }

    private LessonId id() {
        try {
            return LessonId.parse(String.valueOf(request.getParameter("id")));
        } catch (IllegalArgumentException malformed) {
            throw new NotYours("lesson");
        }
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}
