package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.programme.Completion;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.study.LessonSheet;
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
    ProgrammeDesk desk;

    @Inject
    MediaAddress addresses;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    private LessonSheet sheet;

    /** The lesson in the address; 404 where no published course has it. */
    public LessonSheet getSheet() {
        if (sheet == null) {
            sheet = room.lesson(learner(), id()).orElseThrow(() -> new NotYours("lesson"));
        }
        return sheet;
    }

    /** The text of a text lesson. */
    public String getHtml() {
        return getSheet().html().map(addresses::in).orElse("");
    }

    /** The address of the video or the whole document. */
    public String getFile() {
        return getSheet().file().map(addresses::of).orElse("");
    }

    /** The addresses of a document's pages as pictures. */
    public List<String> getPages() {
        return IntStream.rangeClosed(1, getSheet().pages())
                .mapToObj(page -> addresses.page(getSheet().file().orElseThrow(), page))
                .toList();
    }

    /** The address of the Chinese captions; empty for none. */
    public String getCaptionsZh() {
        return getSheet().captionsZh().map(addresses::of).orElse("");
    }

    /** The address of the English captions; empty for none. */
    public String getCaptionsEn() {
        return getSheet().captionsEn().map(addresses::of).orElse("");
    }

    /** The programme through which the visitor studies this course; null when they are in none. */
    public Completion getCompletion() {
        return desk.completions(learner()).stream()
                .filter(each -> each.programme().courses().stream()
                        .anyMatch(course ->
                                course.code().equals(getSheet().course().code())))
                .findFirst()
                .orElse(null);
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
