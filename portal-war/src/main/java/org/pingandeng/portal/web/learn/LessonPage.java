package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.LessonContent;
import org.pingandeng.course.study.LessonRoom;
import org.pingandeng.course.study.PackageRoom;
import org.pingandeng.course.study.StudyRoom;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.content.ContentPlace;
import org.pingandeng.portal.web.entry.ProxyFilter;

/** A lesson laid open. */
@Named("lessonPage")
@RequestScoped
public class LessonPage {

    @Inject
    StudyRoom room;

    @Inject
    PackageRoom packages;

    @Inject
    ContentPlace place;

    @Inject
    Showing showing;

    @Inject
    PlayerManners manners;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    private LessonRoom sheet;
    private PackageRoom.Sheet scorm;
    private ShownContent shown;
    private Map<String, String> chapters;

    /** The lesson in the address; 404 where the visitor is in no programme with it. */
    public LessonRoom getSheet() {
        if (sheet == null) {
            sheet = room.lesson(learner(), id()).orElseThrow(() -> new NotYours("lesson"));
        }
        return sheet;
    }

    /** What it shows. */
    public ShownContent getShown() {
        if (shown == null) {
            shown = showing.of(getSheet().content());
        }
        return shown;
    }

    /** Whether its moments are counted as they are played. */
    public boolean isWatched() {
        return getSheet().content().kind().watched();
    }

    /** The package of a lesson that is one. */
    public PackageRoom.Sheet getScorm() {
        if (scorm == null) {
            scorm = packages.sheet(learner(), id()).orElseThrow(() -> new NotYours("package"));
        }
        return scorm;
    }

    /** Where to open a package instead, because frames are let into the portal's own address only; empty when it is here. */
    public String getElsewhere() {
        String here = ProxyFilter.scheme(request) + "://" + request.getHeader("Host");
        boolean apart = place.there() && !place.portal().equalsIgnoreCase(here);
        return apart
                ? place.portal() + place.path() + "/learn/lesson?id="
                        + getSheet().lesson().id()
                : "";
    }

    /**
     * The name of the rule by which its time counts: {@code read}, {@code watch}, {@code free}, {@code back},
     * {@code none}, {@code scorm} or {@code task}.
     */
    public String getRule() {
        if (getSheet().content() instanceof LessonContent.Scorm) {
            return "scorm";
        }
        if (getSheet().content().kind().tasked()) {
            return "task";
        }
        if (!isWatched()) {
            return "read";
        }
        return manners.rule(getSheet().policy(), getSheet().seekAhead());
    }

    /** What else the programme says about how its films are watched, one sentence each. */
    public List<String> getManners() {
        return isWatched() ? manners.of(getSheet().policy()) : List.of();
    }

    /** The key of what is said when the film was moved whither it may not be. */
    public String getPutBack() {
        return manners.putBack(getSheet().policy());
    }

    /** The speeds that are allowed, in percent, set apart by commas. */
    public String getSpeeds() {
        return getSheet().policy().speeds().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The same to choose from. */
    public List<PlayerManners.Speed> getSpeedChoices() {
        return manners.speeds(getSheet().policy());
    }

    /** How many chapters the lessons of the programme are in. */
    public long getChapterCount() {
        return chapters().size();
    }

    /**
     * The title of the chapter that begins with a lesson.
     *
     * @param lesson its id
     * @return blank within a chapter
     */
    public String chapter(String lesson) {
        return chapters().getOrDefault(lesson, "");
    }

    private Map<String, String> chapters() {
        if (chapters == null) {
            chapters = manners.chapters(getSheet().completion());
        }
        return chapters;
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
