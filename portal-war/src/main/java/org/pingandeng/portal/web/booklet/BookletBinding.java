package org.pingandeng.portal.web.booklet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pingandeng.portal.booklet.model.Booklet;
import org.pingandeng.portal.law.ArticleView;
import org.pingandeng.portal.law.InterpretationLibrary;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.plan.model.Wording;
import org.pingandeng.portal.warning.CaseLibrary;
import org.pingandeng.portal.warning.CaseView;
import org.pingandeng.portal.web.open.CourseShelf;

/** Puts the editions on the web together from what is here: cases, law, answers, courses. What is gone is left out. */
@ApplicationScoped
public class BookletBinding {

    @Inject
    CaseLibrary cases;

    @Inject
    LawLibrary laws;

    @Inject
    InterpretationLibrary answers;

    @Inject
    CourseShelf courses;

    /** A booklet's chapters with what they show. */
    public List<BoundChapter> chapters(Booklet booklet) {
        if (booklet.ofCases()) {
            List<CaseView> told = cases.all();
            return IntStream.range(0, told.size())
                    .mapToObj(at -> ofCase(at + 1, told.get(at)))
                    .toList();
        }
        return booklet.chapters().stream().map(this::bound).toList();
    }

    private static BoundChapter ofCase(int number, CaseView told) {
        Wording title = new Wording(told.facts().title(), told.facts().titleEn());
        return new BoundChapter(number, title, told, List.of());
    }

    private BoundChapter bound(Booklet.Chapter chapter) {
        return new BoundChapter(
                chapter.number(),
                chapter.title(),
                null,
                chapter.parts().stream()
                        .map(this::shown)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<BoundChapter.Shown> shown(Booklet.Part part) {
        return switch (part.kind()) {
            case ARTICLE ->
                Optional.of(laws.article(part.ref()))
                        .filter(ArticleView::known)
                        .map(article -> new BoundChapter.Shown(article, null, null));
            case ANSWER -> answers.find(part.ref()).map(answer -> new BoundChapter.Shown(null, answer, null));
            case COURSE -> courses.find(part.ref()).map(course -> new BoundChapter.Shown(null, null, course));
        };
    }
}
