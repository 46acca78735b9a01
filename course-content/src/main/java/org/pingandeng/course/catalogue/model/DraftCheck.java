package org.pingandeng.course.catalogue.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Draft.Part;
import org.pingandeng.course.catalogue.model.DraftProblem.Reason;
import org.pingandeng.course.catalogue.model.LessonContent.Audio;
import org.pingandeng.course.catalogue.model.LessonContent.Branching;
import org.pingandeng.course.catalogue.model.LessonContent.Drilling;
import org.pingandeng.course.catalogue.model.LessonContent.Gallery;
import org.pingandeng.course.catalogue.model.LessonContent.Pdf;
import org.pingandeng.course.catalogue.model.LessonContent.Prose;
import org.pingandeng.course.catalogue.model.LessonContent.Spotting;
import org.pingandeng.course.catalogue.model.LessonContent.Video;
import org.pingandeng.course.exercise.model.DrillCheck;
import org.pingandeng.course.exercise.model.ExerciseFault;
import org.pingandeng.course.exercise.model.ScenarioCheck;
import org.pingandeng.course.exercise.model.SceneCheck;

/** Finds what is missing in a draft. */
public final class DraftCheck {

    /** The longest lesson. Seconds. */
    public static final int SECONDS_AT_MOST = 8 * 3600;

    private static final int ZH_AT_MOST = 200;
    private static final int EN_AT_MOST = 300;
    private static final Pattern ARTICLE = Pattern.compile("[^:：\\n]{2,60}:[0-9A-Za-z.]{1,12}(\\(\\d{1,3}\\))?");

    private final List<DraftProblem> problems = new ArrayList<>();

    private DraftCheck() {}

    /**
     * Everything that is wrong.
     *
     * @param draft any
     * @return in the order of the draft
     */
    public static List<DraftProblem> problems(Draft draft) {
        DraftCheck check = new DraftCheck();
        check.course(draft);
        draft.parts().forEach(check::part);
        return List.copyOf(check.problems);
    }

    private void course(Draft draft) {
        title("", "title", draft.title());
        if (draft.field().isBlank()) {
            wrong("", "field", Reason.MISSING);
        }
        if (draft.parts().isEmpty()) {
            wrong("", "lessons", Reason.NO_LESSONS);
        }
        for (int at = 0; at < draft.chapters().size(); at++) {
            title("", "chapter." + at, draft.chapters().get(at).title());
            if (draft.chapters().get(at).lessons().isEmpty()) {
                wrong("", "chapter." + at, Reason.EMPTY_CHAPTER);
            }
        }
    }

    private void part(Part part) {
        String code = part.code();
        title(code, "title", part.title());
        if (part.seconds() < 1 || part.seconds() > SECONDS_AT_MOST) {
            wrong(code, "length", Reason.LENGTH_INVALID);
        }
        if (!part.law().stream().allMatch(article -> ARTICLE.matcher(article).matches())) {
            wrong(code, "law", Reason.LAW_FORM);
        }
        switch (part.content().kind()) {
            case TEXT -> {
                if (((Prose) part.content()).html().isBlank()) {
                    wrong(code, "text", Reason.MISSING);
                }
            }
            case PDF -> file(code, ((Pdf) part.content()).file());
            case VIDEO -> {
                file(code, ((Video) part.content()).file());
                if (((Video) part.content()).captionsZh().isEmpty()) {
                    wrong(code, "captionsZh", Reason.MISSING);
                }
            }
            case AUDIO -> {
                Audio audio = (Audio) part.content();
                file(code, audio.file());
                if (audio.captionsZh().isEmpty() && audio.transcript().zh().isEmpty()) {
                    wrong(code, "transcript.zh", Reason.MISSING);
                }
            }
            case SCORM -> file(code, ((LessonContent.Scorm) part.content()).scorm());
            case PRACTICE -> exercise(code, DrillCheck.faults(((Drilling) part.content()).order()));
            case SCENE -> exercise(code, SceneCheck.faults(((Spotting) part.content()).scene()));
            case SCENARIO -> exercise(code, ScenarioCheck.faults(((Branching) part.content()).scenario()));
            case GALLERY -> gallery(code, (Gallery) part.content());
        }
    }

    private void gallery(String code, Gallery gallery) {
        if (gallery.pictures().isEmpty()) {
            wrong(code, "pictures", Reason.MISSING);
        }
        for (int at = 0; at < gallery.pictures().size(); at++) {
            Gallery.Picture picture = gallery.pictures().get(at);
            if (picture.alt().zh().isEmpty() && picture.caption().zh().isEmpty()) {
                wrong(code, "picture." + at, Reason.WORDS_MISSING);
            }
        }
    }

    private void exercise(String code, List<ExerciseFault> faults) {
        faults.forEach(fault ->
                wrong(code, fault.field(), Reason.valueOf(fault.reason().name())));
    }

    private void file(String code, String file) {
        if (file.isBlank()) {
            wrong(code, "file", Reason.MISSING);
        }
    }

    private void title(String lesson, String field, Text title) {
        if (title.zh().isEmpty()) {
            wrong(lesson, field, Reason.MISSING);
        } else if (title.zh().length() > ZH_AT_MOST || title.en().length() > EN_AT_MOST) {
            wrong(lesson, field, Reason.TOO_LONG);
        }
    }

    private void wrong(String lesson, String field, Reason reason) {
        problems.add(new DraftProblem(lesson, field, reason));
    }
}
