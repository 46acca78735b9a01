package org.pingandeng.portal.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.portal.law.model.Interpretation;
import org.pingandeng.portal.law.model.Words;
import org.pingandeng.portal.warning.Example;

/** One case, one course with three lessons, one interpretation: who cites what. */
class LawGraphTest {

    private final LawGraph graph =
            new LawGraph(List.of(Example.warning("C90", "下池救人")), List.of(course()), List.of(interpretation()));

    private static CourseView course() {
        List<CourseView.LessonView> lessons = List.of(
                lesson("1.1", "", "安全生产法:28"),
                lesson("1.2", "", "安全生产法:28", "消防法:16"),
                lesson("1.3", "withdrawn", "安全生产法:28"));
        Text title = new Text("课程", "Course");
        return new CourseView(
                "c-1", title, title, "消防", "fire", 60, 3, List.of(new CourseView.ChapterView(1, title, lessons)));
    }

    private static CourseView.LessonView lesson(String label, String withdrawn, String... law) {
        Text title = new Text("课", "Lesson");
        return new CourseView.LessonView(
                label, "l" + label, label, title, title, "text", 60, List.of(), List.of(law), withdrawn);
    }

    private static Interpretation interpretation() {
        return new Interpretation(
                "i-9",
                new Words("问？", ""),
                new Words("答。", ""),
                List.of("安全生产法:28(二)"),
                List.of("培训"),
                LocalDate.of(2026, 11, 30),
                null,
                null,
                "known");
    }

    @Test
    void anArticleMeansItselfAndItsParagraphsAndALawAllOfIt() {
        assertTrue(LawGraph.concerns("安全生产法:28", "安全生产法:28"));
        assertTrue(LawGraph.concerns("安全生产法:28(二)", "安全生产法:28"));
        assertTrue(LawGraph.concerns("安全生产法:28", "安全生产法"));
        assertFalse(LawGraph.concerns("安全生产法:281", "安全生产法:28"));
        assertFalse(LawGraph.concerns("安全生产法", "安全生产法:28"));
    }

    @Test
    void casesLessonsAndInterpretationsThatCiteAnArticleAreFound() {
        assertEquals(1, graph.casesCiting("安全生产法:28").size());
        assertEquals(
                List.of("1.1", "1.2"),
                graph.lessonsCiting("安全生产法:28").stream()
                        .map(CitingLesson::label)
                        .toList(),
                "a lesson that was withdrawn is not shown");
        assertEquals(1, graph.interpretationsCiting("安全生产法:28").size());
        assertEquals(List.of(), graph.casesCiting("消防法"));
    }

    @Test
    void theLessonThatSharesMostComesFirst() {
        List<CitingLesson> near = graph.lessonsNear(List.of("安全生产法:28", "消防法:16"), "消防", 5);
        assertEquals(
                List.of("1.2", "1.1"), near.stream().map(CitingLesson::label).toList());
        assertEquals("/course?c=c-1#lesson-l1.2", near.get(0).href());
        assertEquals(List.of(), graph.lessonsNear(List.of("刑法:134"), "消防", 5));
    }

    @Test
    void aLawBelongsToTheFieldsInWhichItIsCited() {
        assertEquals(Map.of("安全生产法", Set.of("工贸", "消防"), "消防法", Set.of("消防")), graph.fields());
        assertEquals(3L, graph.counts().get("安全生产法:28"));
    }
}
