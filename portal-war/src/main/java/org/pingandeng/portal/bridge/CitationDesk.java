package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.Catalogue;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.portal.law.LawChanges;
import org.pingandeng.portal.law.LawPermissions;
import org.pingandeng.portal.law.model.LawChange;
import org.pingandeng.quiz.bank.model.ItemOrder;
import org.pingandeng.quiz.bank.model.ItemQuery;
import org.pingandeng.quiz.bank.model.ItemSearch;
import org.pingandeng.quiz.bank.model.ItemSearch.Found;
import org.pingandeng.quiz.bank.model.Listing;
import org.pingandeng.quiz.bank.model.Listings;

/** What cites an article of law, among questions and lessons; courses and questions do not know each other. */
@ApplicationScoped
public class CitationDesk {

    private static final int SHOWN = 50;

    private LawChanges changes;
    private ItemSearch search;
    private Listings listings;
    private Catalogue catalogue;

    /** For the container. */
    protected CitationDesk() {}

    /** Asks the law, the bank and the courses. */
    @Inject
    public CitationDesk(LawChanges changes, ItemSearch search, Listings listings, Catalogue catalogue) {
        this.changes = changes;
        this.search = search;
        this.listings = listings;
        this.catalogue = catalogue;
    }

    /**
     * A changed article with what cites it.
     *
     * @param change what became of it
     * @param items how many questions cite it
     * @param lessons how many lessons cite it
     */
    public record Changed(LawChange change, long items, long lessons) {}

    /**
     * A lesson that cites an article.
     *
     * @param course its course's code
     * @param courseTitle its course's title
     * @param label its number in the course
     * @param title what it is called
     * @param article what it cites
     */
    public record LessonLine(String course, Text courseTitle, String label, Text title, String article) {}

    /**
     * What cites an article.
     *
     * @param history what became of it, the latest first
     * @param items the first 50 questions
     * @param itemCount how many questions there are
     * @param lessons all lessons of published courses
     */
    public record Citing(List<LawChange> history, List<Listing> items, long itemCount, List<LessonLine> lessons) {}

    /**
     * The articles that changed.
     *
     * @param from since when
     * @return the latest first
     */
    @RolesAllowed(LawPermissions.CITATIONS)
    @Transactional
    public List<Changed> changed(@NotNull Instant from) {
        return changes.since(from).stream()
                .map(change -> new Changed(
                        change,
                        found(change.reference(), 1).count(),
                        lessons(change::concerns).size()))
                .toList();
    }

    /**
     * What cites an article, one of its paragraphs, or any article of a law.
     *
     * @param reference such as {@code 安全生产法:28} or {@code 安全生产法}
     * @return questions and lessons
     */
    @RolesAllowed(LawPermissions.CITATIONS)
    @Transactional
    public Citing citing(@NotNull String reference) {
        Found found = found(reference, SHOWN);
        return new Citing(
                changes.of(reference),
                listings.of(found.items()),
                found.count(),
                lessons(article -> article.equals(reference)
                        || article.startsWith(reference + "(")
                        || article.startsWith(reference + ":")));
    }

    private Found found(String reference, int most) {
        ItemQuery query = new ItemQuery("", null, null, "", "", 0, "", "", "", reference, "", null);
        return search.find(query, ItemOrder.CODE, 0, most);
    }

    private List<LessonLine> lessons(Predicate<String> cited) {
        return catalogue.courses().stream()
                .flatMap(course -> course.lessons().stream()
                        .flatMap(lesson ->
                                lesson.law().stream().filter(cited).map(article -> line(course, lesson, article))))
                .toList();
    }

    private static LessonLine line(CourseView course, CourseView.LessonView lesson, String article) {
        return new LessonLine(course.code(), course.title(), lesson.label(), lesson.title(), article);
    }
}
