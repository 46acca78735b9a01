package org.pingandeng.course.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.Draft.Part;
import org.pingandeng.course.catalogue.model.LessonContent;
import org.pingandeng.course.catalogue.model.LessonContent.Audio;
import org.pingandeng.course.catalogue.model.LessonContent.Branching;
import org.pingandeng.course.catalogue.model.LessonContent.Drilling;
import org.pingandeng.course.catalogue.model.LessonContent.Gallery;
import org.pingandeng.course.catalogue.model.LessonContent.Prose;
import org.pingandeng.course.catalogue.model.LessonContent.Spotting;
import org.pingandeng.course.pack.RichText;

/**
 * A lesson's form: fields by their names. What a field does not say stays as it was, so that a form may know less than a
 * lesson has.
 */
final class PartForm {

    private static final Pattern LENGTH = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{1,2})|(\\d{1,3})");
    private static final Pattern LIST = Pattern.compile("[\\n,，;；]");

    private final Part before;
    private final Map<String, String> fields;

    private PartForm(Part before, Map<String, String> fields) {
        this.before = before;
        this.fields = fields;
    }

    /** The lesson with what was typed. */
    static Part read(Part before, Map<String, String> fields) {
        PartForm form = new PartForm(before, fields);
        return new Part(
                before.code(),
                form.text("title", before.title()),
                form.text("summary", before.summary()),
                form.said("length").map(PartForm::seconds).orElse(before.seconds()),
                form.said("seekAhead").map(Boolean::parseBoolean).orElse(before.seekAhead()),
                form.said("topics").map(PartForm::list).orElse(before.topics()),
                form.said("law").map(PartForm::articles).orElse(before.law()),
                form.content());
    }

    private LessonContent content() {
        LessonContent content = before.content();
        return switch (content.kind()) {
            case TEXT -> said("text").<LessonContent>map(LessonFiles::text).orElse(content);
            case AUDIO -> {
                Audio audio = (Audio) content;
                yield new Audio(
                        audio.file(), audio.captionsZh(), audio.captionsEn(), text("transcript", audio.transcript()));
            }
            case GALLERY -> gallery((Gallery) content);
            case PRACTICE -> new Drilling(DrillForm.read(((Drilling) content).order(), fields));
            case SCENE -> new Spotting(SceneForm.read(((Spotting) content).scene(), fields));
            case SCENARIO -> new Branching(ScenarioForm.read(((Branching) content).scenario(), fields));
            case PDF, VIDEO, SCORM -> content;
        };
    }

    private Gallery gallery(Gallery gallery) {
        List<Gallery.Picture> pictures = new ArrayList<>();
        for (int at = 0; at < gallery.pictures().size(); at++) {
            Gallery.Picture picture = gallery.pictures().get(at);
            pictures.add(new Gallery.Picture(
                    picture.file(),
                    text("picture." + at + ".caption", picture.caption()),
                    text("picture." + at + ".alt", picture.alt())));
        }
        return new Gallery(
                said("pictures.order").map(order -> ordered(pictures, order)).orElse(List.copyOf(pictures)));
    }

    /** The pictures that an order names, in that order; nothing is doubled. */
    private static List<Gallery.Picture> ordered(List<Gallery.Picture> pictures, String order) {
        return list(order).stream()
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .filter(number -> number < pictures.size())
                .map(pictures::get)
                .toList();
    }

    private Optional<String> said(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    private Text text(String field, Text before) {
        return new Text(
                said(field + ".zh").orElse(before.zh()), said(field + ".en").orElse(before.en()));
    }

    /** Minutes, minutes and seconds, or hours too; 0 for anything else. */
    static int seconds(String typed) {
        var found = LENGTH.matcher(typed.strip().replace('：', ':'));
        if (!found.matches()) {
            return 0;
        }
        if (found.group(4) != null) {
            return Integer.parseInt(found.group(4)) * 60;
        }
        int hours = found.group(1) == null ? 0 : Integer.parseInt(found.group(1));
        return (hours * 60 + Integer.parseInt(found.group(2))) * 60 + Integer.parseInt(found.group(3));
    }

    private static List<String> list(String typed) {
        return Arrays.stream(LIST.split(typed))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> articles(String typed) {
        return list(typed.replace('：', ':').replace('（', '(').replace('）', ')'));
    }

    /** The course with what was typed about it. */
    static Draft words(Draft before, Map<String, String> fields) {
        PartForm form = new PartForm(null, fields);
        return new Draft(
                form.text("title", before.title()),
                form.text("summary", before.summary()),
                form.said("field").map(String::strip).orElse(before.field()),
                form.said("picture")
                        .map(name -> name.replaceAll("[^a-z0-9]", ""))
                        .orElse(before.picture()),
                before.chapters());
    }

    /** A course's fields as its form shows them. */
    static Map<String, String> fields(Draft draft) {
        Map<String, String> fields = new HashMap<>();
        put(fields, "title", draft.title());
        put(fields, "summary", draft.summary());
        fields.put("field", draft.field());
        fields.put("picture", draft.picture());
        for (int at = 0; at < draft.chapters().size(); at++) {
            put(fields, "chapter." + at, draft.chapters().get(at).title());
        }
        return fields;
    }

    /** A lesson's fields as its form shows them. */
    static Map<String, String> fields(Part part) {
        Map<String, String> fields = new HashMap<>();
        put(fields, "title", part.title());
        put(fields, "summary", part.summary());
        fields.put("length", part.seconds() == 0 ? "" : length(part.seconds()));
        fields.put("seekAhead", String.valueOf(part.seekAhead()));
        fields.put("topics", String.join("\n", part.topics()));
        fields.put("law", String.join("\n", part.law()));
        switch (part.content().kind()) {
            case TEXT -> fields.put("text", source((Prose) part.content()));
            case AUDIO -> put(fields, "transcript", ((Audio) part.content()).transcript());
            case GALLERY -> {
                List<Gallery.Picture> pictures = ((Gallery) part.content()).pictures();
                for (int at = 0; at < pictures.size(); at++) {
                    put(fields, "picture." + at + ".caption", pictures.get(at).caption());
                    put(fields, "picture." + at + ".alt", pictures.get(at).alt());
                }
            }
            case PRACTICE -> fields.putAll(DrillForm.fields(((Drilling) part.content()).order()));
            case SCENE -> fields.putAll(SceneForm.fields(((Spotting) part.content()).scene()));
            case SCENARIO -> fields.putAll(ScenarioForm.fields(((Branching) part.content()).scenario()));
            case PDF, VIDEO, SCORM -> {
                // no words of their own
            }
        }
        return fields;
    }

    /** A text that was brought in before its source was kept is made Markdown again. */
    private static String source(Prose prose) {
        return prose.source().orElseGet(() -> RichText.markdown(prose.html()));
    }

    private static void put(Map<String, String> fields, String field, Text text) {
        fields.put(field + ".zh", text.zh());
        fields.put(field + ".en", text.en());
    }

    /** Minutes and seconds. */
    static String length(int seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
