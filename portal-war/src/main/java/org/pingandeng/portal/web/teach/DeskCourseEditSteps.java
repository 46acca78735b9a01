package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.CourseEditor;
import org.pingandeng.course.catalogue.FileRefusal;
import org.pingandeng.course.catalogue.LessonFileDesk;
import org.pingandeng.course.catalogue.OutlineChange;
import org.pingandeng.portal.web.site.Ids;

/**
 * What the form of a course being written does when it is posted: it keeps what was typed, takes the files that were
 * chosen, and comes back to where it was. A file that is refused is explained beside its place; what was typed is kept.
 */
@Named("deskCourseEditSteps")
@RequestScoped
public class DeskCourseEditSteps {

    private static final String FIELD = "f.";
    private static final String FRESH = "up.";
    private static final String SHELVED = "pick.";

    @Inject
    CourseEditor editor;

    @Inject
    LessonFileDesk files;

    @Inject
    DeskCourseEditPage page;

    @Inject
    TeachWords words;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> refused = new LinkedHashMap<>();

    /** Keeps what was typed and takes what was chosen. */
    public String keep() throws IOException, ServletException {
        keep(Map.of());
        if (!refused.isEmpty()) {
            page.show(editor.open(version()).orElse(null));
            return null;
        }
        return again();
    }

    /** Keeps what was typed with one field more, and comes back to a place of the page. */
    String keepAnd(String field, String value, String anchor) throws IOException, ServletException {
        keep(Map.of(field, value));
        if (!refused.isEmpty()) {
            page.show(editor.open(version()).orElse(null));
            return null;
        }
        Faces.redirect(address() + anchor);
        return null;
    }

    private void keep(Map<String, String> more) throws IOException, ServletException {
        Map<String, String> fields = new HashMap<>(typed());
        fields.putAll(more);
        if (lesson() != null) {
            editor.lesson(version(), lesson(), fields);
            take();
        } else if (page.getChapter() >= 0) {
            Text title = new Text(fields.get("title.zh"), fields.get("title.en"));
            editor.outline(
                    version(),
                    new OutlineChange(OutlineChange.What.RENAME, "#" + page.getChapter(), 0, 0, title, null));
        } else {
            editor.words(version(), fields);
        }
    }

    /** Of several values the last one counts: a tick box follows the value it has without the tick. */
    private Map<String, String> typed() {
        return request.getParameterMap().entrySet().stream()
                .filter(each -> each.getKey().startsWith(FIELD))
                .collect(Collectors.toMap(
                        each -> each.getKey().substring(FIELD.length()),
                        each -> each.getValue()[each.getValue().length - 1]));
    }

    private void take() throws IOException, ServletException {
        for (Part part : request.getParts()) {
            if (part.getName().startsWith(FRESH) && part.getSize() > 0) {
                String place = part.getName().substring(FRESH.length());
                try (InputStream in = part.getInputStream()) {
                    told(place, files.take(version(), lesson(), place, in, part.getSubmittedFileName()));
                }
            }
        }
        for (Map.Entry<String, String[]> each : request.getParameterMap().entrySet()) {
            if (each.getKey().startsWith(SHELVED) && !each.getValue()[0].isBlank()) {
                String place = each.getKey().substring(SHELVED.length());
                String digest = each.getValue()[0].equals("-") ? "" : each.getValue()[0];
                told(place, files.pick(version(), lesson(), place, digest));
            }
        }
    }

    private void told(String place, Optional<FileRefusal> refusal) {
        refusal.ifPresent(why -> refused.put(place, words.say("course.file." + why)));
    }

    /**
     * Why a file was refused.
     *
     * @param place which file of the lesson
     */
    public String refusal(String place) {
        return refused.getOrDefault(place, "");
    }

    /**
     * Takes a picture out of a gallery.
     *
     * @param at its number, from 0
     */
    public String removePicture(int at) throws IOException, ServletException {
        return ordered(at, (order, number) -> order.remove(Integer.valueOf(number)));
    }

    /**
     * Moves a picture of a gallery up.
     *
     * @param at its number, from 1
     */
    public String raisePicture(int at) throws IOException, ServletException {
        return ordered(at, (order, number) -> order.add(number - 1, order.remove((int) number)));
    }

    private String ordered(int at, BiConsumer<List<Integer>, Integer> change) throws IOException, ServletException {
        int count = page.getShown().getContent().files().size();
        List<Integer> order =
                IntStream.range(0, Math.max(count, at + 1)).boxed().collect(Collectors.toCollection(ArrayList::new));
        change.accept(order, at);
        keep(Map.of("pictures.order", order.stream().map(String::valueOf).collect(Collectors.joining(","))));
        return again();
    }

    private UUID version() {
        return Ids.read(request.getParameter("v")).orElse(new UUID(0, 0));
    }

    private String lesson() {
        return page.getPart() == null ? null : page.getPart().code();
    }

    private String again() {
        return address().replace("?", "?faces-redirect=true&");
    }

    private String address() {
        String at = lesson() != null ? "&l=" + lesson() : page.getChapter() >= 0 ? "&c=" + page.getChapter() : "";
        return "/desk/course-edit?v=" + version() + at + (page.isTried() ? "&tried=1" : "");
    }
}
