package org.pingandeng.portal.web.teach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.pingandeng.course.catalogue.ComparisonDesk;
import org.pingandeng.course.catalogue.CourseEditor;
import org.pingandeng.course.catalogue.LessonFileDesk;
import org.pingandeng.course.catalogue.LessonFileDesk.Shelved;
import org.pingandeng.course.catalogue.Writing;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.DraftProblem;
import org.pingandeng.course.catalogue.model.LessonContent.Role;
import org.pingandeng.course.pack.LessonKind;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.portal.web.learn.Showing;
import org.pingandeng.portal.web.learn.ShownContent;
import org.pingandeng.portal.web.media.MediaAddress;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.portal.web.site.Preferences;

/** A course being written: its tree, and the form of the course, a chapter or a lesson. */
@Named("deskCourseEditPage")
@RequestScoped
public class DeskCourseEditPage {

    private static final List<String> PICTURES = List.of(
            "stage",
            "chem",
            "elec",
            "fire",
            "height",
            "mine",
            "road",
            "space",
            "home",
            "cold",
            "magazine",
            "inspect",
            "search",
            "crackers",
            "detector",
            "factory",
            "lectern",
            "arrival",
            "health",
            "gas",
            "hoist",
            "steps",
            "weld",
            "harness",
            "farm",
            "quarry",
            "switch",
            "school");

    @Inject
    CourseEditor editor;

    @Inject
    ComparisonDesk comparisons;

    @Inject
    LessonFileDesk files;

    @Inject
    MediaAddress addresses;

    @Inject
    Showing showing;

    @Inject
    Preferences preferences;

    @Inject
    TeachWords words;

    @Inject
    HttpServletRequest request;

    private Writing writing;
    private Draft.Part part;
    private Map<String, String> fields;
    private CourseTree tree;
    private final Map<String, List<Shelved>> shelves = new HashMap<>();
    private int chapter = -1;

    @PostConstruct
    void open() {
        show(version().flatMap(editor::open).orElse(null));
    }

    /** Shows a draft as it is now. */
    void show(Writing now) {
        writing = now;
        if (now == null) {
            return;
        }
        part = Optional.ofNullable(request.getParameter("l"))
                .flatMap(code -> now.draft().part(code))
                .orElse(null);
        String number = request.getParameter("c");
        chapter = part == null && number != null && number.matches("\\d{1,4}") ? Integer.parseInt(number) : -1;
        chapter = chapter < now.draft().chapters().size() ? chapter : -1;
        fields = now.fields(part == null ? "" : part.code());
        tree = CourseTree.of(now, preferences.getLocale());
    }

    private Optional<UUID> version() {
        return Ids.read(request.getParameter("v"));
    }

    /** A version that cannot be written now is shown instead; one that is not there is not found. */
    public void arrive() throws IOException {
        if (writing != null) {
            return;
        }
        Optional<UUID> seen = version().filter(id -> comparisons.compare(id).isPresent());
        if (seen.isPresent()) {
            Faces.redirect("/desk/course?v=%s", seen.get().toString());
        } else {
            Faces.responseSendError(404, "");
        }
    }

    /** The draft, or null. */
    public Writing getWriting() {
        return writing;
    }

    /** Its chapters and lessons. */
    public CourseTree getTree() {
        return tree;
    }

    /** The lesson whose form is open, or null. */
    public Draft.Part getPart() {
        return part;
    }

    /** The number of the chapter whose form is open, from 0; -1 for none. */
    public int getChapter() {
        return chapter;
    }

    /** The name of the form that is open: of the course, of a chapter, or of a lesson's kind. */
    public String getForm() {
        return part != null ? part.content().kind().code() : chapter >= 0 ? "chapter" : "course";
    }

    /** What the lesson shows. */
    public ShownContent getShown() {
        return part == null ? null : showing.of(part.content());
    }

    /** What stands in a field. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** What is wrong with a field, once the author meant to be done; empty otherwise. */
    public String problem(String field) {
        return isTried()
                ? writing.problems().stream()
                        .filter(each -> each.lesson().equals(part == null ? "" : part.code()))
                        .filter(each -> each.field().equals(field))
                        .findFirst()
                        .map(this::say)
                        .orElse("")
                : "";
    }

    /** A problem in words. */
    public String say(DraftProblem problem) {
        return words.say("course.problem." + problem.reason());
    }

    /** Where a problem is put right. */
    public String href(DraftProblem problem) {
        String at = !problem.lesson().isEmpty()
                ? "&l=" + problem.lesson()
                : problem.field().startsWith("chapter.")
                        ? "&c=" + problem.field().substring("chapter.".length())
                        : "";
        String anchor = problem.field().matches("(situation|region)\\.\\d+.*")
                ? problem.field().replaceAll("(situation|region)\\.(\\d+).*", "#part-$2")
                : "";
        return "/desk/course-edit?v=" + writing.version() + at + "&tried=1" + anchor;
    }

    /** The field that a problem is in, with its number where there are several. */
    public String field(DraftProblem problem) {
        String[] path = problem.field().split("\\.");
        String name = words.say("course.field." + path[0]);
        boolean numbered = path.length > 1 && !path[0].equals("chapter") && path[1].matches("\\d+");
        return numbered ? name + " " + (Integer.parseInt(path[1]) + 1) : name;
    }

    /** The lesson or chapter that a problem is in. */
    public String where(DraftProblem problem) {
        if (problem.lesson().isEmpty()) {
            return problem.field().startsWith("chapter.")
                    ? words.say(
                            "course.chapter", Integer.parseInt(problem.field().substring(8)) + 1)
                    : words.say("course");
        }
        return tree.chapters().stream()
                .flatMap(each -> each.lessons().stream())
                .filter(each -> each.at().equals(problem.lesson()))
                .findFirst()
                .map(each -> each.label() + " " + each.title())
                .orElse("");
    }

    /** Whether the author meant to be done. */
    public boolean isTried() {
        return "1".equals(request.getParameter("tried"));
    }

    /** The kinds of lesson, by their codes. */
    public List<String> getKinds() {
        return Arrays.stream(LessonKind.values()).map(LessonKind::code).toList();
    }

    /** The drawings that a course can have. */
    public List<String> getPictures() {
        return PICTURES;
    }

    /**
     * The library's files for a place of the lesson: the page of them that the address asks for.
     *
     * @param place which file of the lesson
     * @param role what it is for
     */
    public List<Shelved> shelf(String place, String role) {
        return shelves.computeIfAbsent(place, each -> files.files(Role.valueOf(role), shelfPage(place)));
    }

    /** Which page of the library's files a place shows, from 0: the address says {@code shelf=<place>.<page>}. */
    public int shelfPage(String place) {
        String asked = Optional.ofNullable(request.getParameter("shelf")).orElse("");
        return asked.matches(Pattern.quote(place) + "[.]\\d{1,4}")
                ? Integer.parseInt(asked.substring(place.length() + 1))
                : 0;
    }

    /** The address of another page of the library's files for a place; empty where there is none. */
    public String shelfHref(String place, String role, int by) {
        int to = shelfPage(place) + by;
        boolean there = by < 0 ? to >= 0 : shelf(place, role).size() == LessonFileDesk.SHOWN;
        return there
                ? "/desk/course-edit?v=" + writing.version() + "&l=" + part.code() + "&shelf=" + place + "." + to
                : "";
    }

    /** The addresses of a text's pictures by their digests, as JSON for the page's script. */
    public String getFiles() {
        return part.content().files().keySet().stream()
                .filter(MediaId::valid)
                .map(digest -> '"' + digest + "\":\"" + addresses.of(digest) + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The name of a file of the lesson; empty for none. */
    public String fileName(String digest) {
        return files.name(digest);
    }
}
