package org.pingandeng.portal.web.teach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.course.evaluation.EvaluationDesk;
import org.pingandeng.course.evaluation.EvaluationDesk.OfCourse;
import org.pingandeng.course.evaluation.EvaluationDesk.OfTeacher;
import org.pingandeng.portal.bridge.VisitorScope;

/** What learners say of the visitor's courses and classes. */
@Named("deskEvaluationsPage")
@RequestScoped
public class DeskEvaluationsPage {

    @Inject
    EvaluationDesk desk;

    @Inject
    VisitorScope scope;

    private List<OfCourse> courses;
    private List<OfTeacher> teachers;

    @PostConstruct
    void look() {
        courses = desk.courses();
        teachers = desk.teachers(scope.mine());
    }

    public List<OfCourse> getCourses() {
        return courses;
    }

    public List<OfTeacher> getTeachers() {
        return teachers;
    }
}
