package org.pingandeng.portal.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.Catalogue;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.portal.law.LawChanges;
import org.pingandeng.portal.law.model.LawChange;
import org.pingandeng.quiz.bank.model.ItemOrder;
import org.pingandeng.quiz.bank.model.ItemQuery;
import org.pingandeng.quiz.bank.model.ItemSearch;
import org.pingandeng.quiz.bank.model.Listing;
import org.pingandeng.quiz.bank.model.Listings;

/** A changed article lists the questions and the lessons that cite it. */
class CitationDeskTest {

    private static final Instant NOW = Instant.parse("2026-11-25T04:00:00Z");
    private static final LawChange CHANGE = new LawChange("安全生产法", "2", NOW, "旧", "新");

    private final CitationDesk desk = new CitationDesk(changes(), bank(), listings(), courses());

    private static LawChanges changes() {
        return new LawChanges() {
            @Override
            public List<LawChange> since(Instant from) {
                return List.of(CHANGE);
            }

            @Override
            public List<LawChange> of(String reference) {
                return List.of(CHANGE);
            }
        };
    }

    private static ItemSearch bank() {
        return new ItemSearch() {
            @Override
            public Found find(ItemQuery query, ItemOrder order, int from, int most) {
                return new Found(List.of(), query.law().equals("安全生产法:2") ? 7 : 0, Map.of(), true);
            }

            @Override
            public void follow() {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static Listings listings() {
        return new Listings() {
            @Override
            public List<Listing> of(Collection<UUID> items) {
                return List.of();
            }

            @Override
            public List<VersionLine> versions(UUID item) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static Catalogue courses() {
        List<CourseView.LessonView> lessons =
                List.of(lesson("1.1", "安全生产法:2"), lesson("1.2", "安全生产法:21"), lesson("1.3", "安全生产法:2(三)", "消防法:2"));
        Text title = new Text("课程", "Course");
        CourseView course = new CourseView(
                "c", title, title, "工贸", "space", 60, 3, List.of(new CourseView.ChapterView(1, title, lessons)));
        return new Catalogue() {
            @Override
            public List<CourseView> courses() {
                return List.of(course);
            }
        };
    }

    private static CourseView.LessonView lesson(String label, String... law) {
        Text title = new Text("课", "Lesson");
        return new CourseView.LessonView(label, label, label, title, title, "text", 60, List.of(), List.of(law), "");
    }

    @Test
    void theArticleAndItsParagraphsAreCountedAndNoOtherArticle() {
        assertEquals(List.of(new CitationDesk.Changed(CHANGE, 7, 2)), desk.changed(NOW));
    }

    @Test
    void lessonsStandWithWhatTheyCite() {
        assertEquals(
                List.of("1.1 安全生产法:2", "1.3 安全生产法:2(三)"),
                desk.citing("安全生产法:2").lessons().stream()
                        .map(line -> line.label() + " " + line.article())
                        .toList());
    }

    @Test
    void aWholeLawIsCitedByEveryArticleOfIt() {
        assertEquals(3, desk.citing("安全生产法").lessons().size());
        assertEquals(1, desk.citing("消防法").lessons().size());
    }
}
