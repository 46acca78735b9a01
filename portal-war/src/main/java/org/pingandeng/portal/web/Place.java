package org.pingandeng.portal.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every page there is, with who may open it. A page that is not declared here is not found; the authorisation matrix
 * is generated from this list.
 */
public enum Place {
    HOME("/", Place.ANYBODY),
    INDEX("/index", Place.ANYBODY),
    COURSES("/courses", Place.ANYBODY),
    COURSE("/course", Place.ANYBODY),
    CASES("/cases", Place.ANYBODY),
    CASE("/case", Place.ANYBODY),
    SEARCH("/search", Place.ANYBODY),
    LAW("/law", Place.ANYBODY),
    LAW_COMPARE("/law/compare", Place.ANYBODY),
    INTERPRETATIONS("/law/interpretations", Place.ANYBODY),
    INTERPRETATION("/law/interpretation", Place.ANYBODY),
    GLOSSARY("/glossary", Place.ANYBODY),
    VERIFY("/verify", Place.ANYBODY),
    ERRATA("/errata", Place.ANYBODY),
    HELP("/help", Place.ANYBODY),
    CONTACT("/contact", Place.ANYBODY),
    ACCESSIBILITY("/accessibility", Place.ANYBODY),
    PRIVACY("/privacy", Place.ANYBODY),
    CASES_FIGURES("/cases-figures", Place.ANYBODY),
    CASE_SHEET("/case-sheet", Place.ANYBODY),
    TALK("/talk/kit", Place.ANYBODY),
    NEWS("/news", Place.ANYBODY),
    NEWS_ARTICLE("/news/article", Place.ANYBODY),

    CAMPAIGNS("/campaigns", Place.ANYBODY),
    CAMPAIGN("/campaign", Place.ANYBODY),
    ACTIVITIES("/activities", Place.ANYBODY),
    ACTIVITY("/activity", Place.ANYBODY),
    ACTIVITY_TICKET("/activity/ticket", Place.ANYBODY),
    ACTIVITY_HERE("/activity/here", Place.ANYBODY),
    WARNING_BASE("/warning-base", Place.ANYBODY),
    WARNING_BASE_SCENE("/warning-base/scene", Place.ANYBODY),
    SNAP("/snap", Place.ANYBODY),
    SNAP_LOOK("/snap/look", Place.ANYBODY),
    SNAPS("/snaps", Place.ANYBODY),
    SNAP_FIGURES("/snap/figures", Place.ANYBODY),
    WORKS("/works", Place.ANYBODY),
    WORKS_CALL("/works/call", Place.ANYBODY),
    WORK("/works/work", Place.ANYBODY),
    WORKS_ENTER("/works/enter", Place.ANYBODY),
    MATERIALS("/materials", Place.ANYBODY),
    TEAMS("/teams", Place.ANYBODY),
    COMMUNITIES("/communities", Place.ANYBODY),
    COMMUNITY("/communities/one", Place.ANYBODY),
    COMMUNITY_SCHEME("/communities/scheme", Place.ANYBODY),
    COMMUNITY_OBJECTION("/communities/objection", Place.ANYBODY),

    REGISTER("/account/register", Place.ANYBODY),
    SIGN_IN("/account/signin", Place.ANYBODY),
    FORGOT("/account/forgot", Place.ANYBODY),
    RESET("/account/reset", Place.ANYBODY),
    SIGN_OUT("/account/signout", "account.own"),
    PASSWORD("/account/password", "account.own"),
    PROFILE("/account/profile", "account.own"),
    SIGN_INS("/account/sessions", "account.own"),
    NOTICES("/account/notices", "notice.own"),

    ME("/learn/me", "course.study"),
    PROGRAMME("/learn/programme", "course.study"),
    CLASS("/learn/class", "course.study"),
    ATTEND("/learn/attend", "course.study"),
    LESSON("/learn/lesson", "course.study"),
    LEDGER("/learn/ledger", "course.study"),
    EVALUATE("/learn/evaluate", "course.study"),
    CERTIFICATES("/learn/certificates", "certificate.own"),

    PRACTICE("/practice", "quiz.practice"),
    DRILL("/practice/drill", "quiz.practice"),
    MISTAKES("/practice/mistakes", "quiz.practice"),

    MOCKS("/practice/mock", "quiz.practice"),
    MOCK_QUESTION("/practice/mock-question", "quiz.practice"),
    MOCK_RESULT("/practice/mock-result", "quiz.practice"),

    EXAMS("/exams", "quiz.exam.sit"),
    LOBBY("/exam/lobby", "quiz.exam.sit"),
    RESULT("/exam/result", "quiz.exam.sit"),
    APPEAL("/exam/appeal", "quiz.exam.sit"),

    DESK("/desk", "account.own"),
    DESK_ITEMS("/desk/items", "quiz.item.read"),
    DESK_ITEM_EDIT("/desk/item-edit", "quiz.item.author"),
    DESK_ITEMS_IMPORT("/desk/items-import", "quiz.item.author"),
    DESK_ITEM("/desk/item", "quiz.item.read"),
    DESK_CATALOGUES("/desk/catalogues", "quiz.catalogue.read"),
    DESK_LAW_CITATIONS("/desk/law-citations", "law.citations"),
    DESK_IMPORT("/desk/import", "quiz.item.author"),
    DESK_ITEMS_EXPORT("/desk/items-export", "quiz.item.author"),
    DESK_STATISTICS("/desk/statistics", "quiz.statistics.read"),
    DESK_STATISTICS_EXAM("/desk/statistics-exam", "quiz.statistics.read"),
    DESK_STATISTICS_ITEM("/desk/statistics-item", "quiz.statistics.read"),
    DESK_BLUEPRINTS("/desk/blueprints", "quiz.paper"),
    DESK_BLUEPRINT("/desk/blueprint", "quiz.paper"),
    DESK_EXPECTATIONS("/desk/expectations", "quiz.paper"),
    DESK_PAPERS("/desk/papers", "quiz.paper"),
    DESK_PAPER("/desk/paper", "quiz.paper"),
    DESK_PAPER_MANUAL("/desk/paper-manual", "quiz.paper"),
    DESK_EXAMS("/desk/exams", "quiz.exam.set"),
    DESK_EXAM("/desk/exam", "quiz.exam.set"),
    DESK_EXAM_SESSIONS("/desk/exam-sessions", "quiz.exam.office"),
    DESK_EXAM_SESSION("/desk/exam-session", "quiz.exam.office"),
    DESK_COURSES("/desk/courses", "course.read"),
    DESK_MEDIA("/desk/media", "media.work.read"),
    DESK_UPLOADS("/desk/uploads", "media.upload"),
    DESK_FILM("/desk/film", "media.work.read"),
    DESK_PROGRAMMES("/desk/programmes", "course.review"),
    DESK_TRAINING("/desk/training", "course.training"),
    DESK_TRAINING_CLASS("/desk/training-class", "course.training"),
    DESK_ATTENDANCE("/desk/attendance", "course.training"),
    DESK_TRAINING_TEAM("/desk/training-team", "course.training.team"),
    DESK_TRAINING_RULES("/desk/training-rules", "course.training.rules"),
    DESK_PACKAGE_IMPORT("/desk/package-import", "course.author"),
    DESK_PLAYER_POLICY("/desk/player-policy", "course.player.policy"),
    DESK_QUESTIONS("/desk/questions", "course.question.answer"),
    DESK_EVALUATIONS("/desk/evaluations", "course.evaluation.read"),
    DESK_COURSE("/desk/course", "course.read"),
    DESK_COURSE_EDIT("/desk/course-edit", "course.author"),
    DESK_CLASSES("/desk/classes", "course.hours.record"),
    DESK_OFFLINE("/desk/offline", "course.hours.record"),
    DESK_CASES("/desk/cases", "case.write"),
    DESK_TALKS("/desk/talks", "talk.read"),
    DESK_NEWS("/desk/news", "piece.write"),
    DESK_PIECE("/desk/piece", "piece.write"),
    DESK_NEWS_COLUMNS("/desk/news-columns", "piece.write"),
    DESK_REVIEWS("/desk/reviews", "piece.review"),
    DESK_REVIEW("/desk/review", "piece.review"),
    DESK_ALERTS("/desk/alerts", "alert.send"),
    DESK_ALERT("/desk/alert", "alert.send"),
    DESK_ALERTS_RECEIVED("/desk/alerts-received", "alert.answer"),
    DESK_CAMPAIGNS("/desk/campaigns", "campaign.keep"),
    DESK_CAMPAIGN("/desk/campaign", "campaign.keep"),
    DESK_ACTIVITY("/desk/activity", "campaign.keep"),
    DESK_ACTIVITY_DOOR("/desk/activity-door", "campaign.keep"),
    DESK_SNAPS("/desk/snaps", "snap.answer"),
    DESK_SNAP("/desk/snap", "snap.answer"),
    DESK_WORKS("/desk/works", "works.run"),
    DESK_WORKS_CALL("/desk/works-call", "works.run"),
    DESK_TEAMS("/desk/teams", "team.keep"),
    DESK_TEAMS_MEMBER("/desk/teams-member", "team.keep"),
    DESK_KINDS("/desk/kinds", "kind.keep"),
    DESK_INTERPRETATIONS("/desk/interpretations", "law.write"),
    DESK_INVIGILATE("/desk/invigilate", "quiz.exam.watch"),
    DESK_PRACTICAL("/desk/practical", "quiz.exam.practical"),
    DESK_PRACTICAL_RULES("/desk/practical-rules", "quiz.exam.office"),
    DESK_SITTING("/desk/sitting", "quiz.exam.watch"),
    DESK_EXAM_FLAGS("/desk/exam-flags", "quiz.exam.watch"),
    DESK_ANSWER_FILE("/desk/answer-file", "quiz.exam.watch"),
    DESK_MARKING("/desk/marking", "quiz.exam.mark"),
    DESK_APPEALS("/desk/appeals", "quiz.exam.rule"),
    DESK_REGRADE("/desk/regrade", "quiz.exam.office"),
    DESK_CERTIFICATES("/desk/certificates", "certificate.search"),
    DESK_TEAM("/desk/team", "certificate.team"),
    DESK_USERS("/desk/users", "account.read"),
    DESK_USER("/desk/user", "account.read"),
    DESK_ROLES("/desk/roles", "account.administer"),
    DESK_ORGANISATIONS("/desk/organisations", "organisation.read"),
    DESK_RULES("/desk/rules", "rules.read"),
    DESK_SETTINGS("/desk/settings", "settings.change"),
    DESK_JOBS("/desk/jobs", "jobs.read"),
    DESK_AUDIT("/desk/audit", "audit.read"),
    DESK_TITLES("/desk/titles", "community.apply"),
    DESK_TITLE_SHEET("/desk/title-sheet", "community.apply"),
    DESK_TITLE_REVIEWS("/desk/title-reviews", "community.review"),
    DESK_TITLE_REVIEW("/desk/title-review", "community.review"),
    DESK_TITLE_VISITS("/desk/title-visits", "community.assess"),
    DESK_TITLE_VISIT("/desk/title-visit", "community.assess"),
    DESK_TITLE_SCHEMES("/desk/title-schemes", "community.office"),
    DESK_TITLE_SCHEME("/desk/title-scheme", "community.office"),
    DESK_TITLE_PLAN("/desk/title-plan", "community.office"),

    ASK("/ask", Place.ANYBODY),
    ASK_FOLLOW("/ask/follow", Place.ANYBODY),
    PUBLIC_QUESTIONS("/questions", Place.ANYBODY),
    PUBLIC_QUESTION("/questions/question", Place.ANYBODY),
    PLAN_COMMENTS("/plan-comments", Place.ANYBODY),
    DESK_PUBLIC_QUESTIONS("/desk/public-questions", "question.desk"),
    DESK_PUBLIC_QUESTION("/desk/public-question", "question.desk"),
    DESK_QUESTION_FIGURES("/desk/question-figures", "question.moderate"),
    DESK_WORKING_DAYS("/desk/working-days", "question.moderate"),
    CONTESTS("/contest", Place.ANYBODY),
    CONTEST_ROOM("/contest/room", Place.ANYBODY),
    CONTEST_RANKING("/contest/ranking", Place.ANYBODY),
    DESK_CONTESTS("/desk/contests", "contest.manage"),
    DESK_CONTEST("/desk/contest", "contest.manage"),
    PLAN("/plan", Place.ANYBODY),
    PLAN_TARGET("/plan/target", Place.ANYBODY),
    PLAN_INDICATORS("/plan/indicators", Place.ANYBODY),
    LINKS("/links", Place.ANYBODY),
    BOOKLETS("/booklets", Place.ANYBODY),
    BOOKLET("/booklets/read", Place.ANYBODY),
    BOOKLET_WHOLE("/booklets/whole", Place.ANYBODY),
    DESK_PLAN("/desk/plan", "plan.keep"),
    DESK_PLAN_TARGET("/desk/plan-target", "plan.keep"),
    DESK_LINKS("/desk/links", "plan.link"),
    DESK_BOOKLETS("/desk/booklets", "booklet.hand"),
    DESK_POSTS("/desk/posts", "post.keep"),
    DESK_POSTS_IMPORT("/desk/posts-import", "post.keep"),
    DESK_POSTS_OVERVIEW("/desk/posts-overview", "post.oversee"),
    DESK_POSTS_ONLINE("/desk/posts-online", "post.oversee");

    /** The permission that everybody has, signed in or not. */
    public static final String ANYBODY = "";

    private static final Map<String, Place> BY_PATH =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Place::path, Function.identity()));

    private final String path;
    private final String permission;

    Place(String path, String permission) {
        this.path = path;
        this.permission = permission;
    }

    /**
     * Its address without parameters.
     *
     * @return beginning with a slash
     */
    public String path() {
        return path;
    }

    /**
     * What it takes to open it.
     *
     * @return a permission, or {@link #ANYBODY}
     */
    public String permission() {
        return permission;
    }

    /**
     * Whether one need not sign in for it.
     *
     * @return true for public pages
     */
    public boolean open() {
        return permission.equals(ANYBODY);
    }

    /**
     * Whether it is one of the desks.
     *
     * @return true below {@code /desk/}
     */
    public boolean desk() {
        return path.startsWith("/desk/");
    }

    /**
     * The place at an address. {@code /verify} takes the serial as the rest of its path.
     *
     * @param path as requested
     * @return the place, or empty when there is none
     */
    public static Optional<Place> at(String path) {
        return path.startsWith("/verify/") ? Optional.of(VERIFY) : Optional.ofNullable(BY_PATH.get(path));
    }
}
