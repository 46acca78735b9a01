package org.pingandeng.portal.web.exam;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.pingandeng.portal.bridge.HandedAnswers;
import org.pingandeng.portal.bridge.HandedAnswers.Seen;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.exam.file.model.AnswerFileFault;

/** Where an invigilator hands in a file of answers that the network did not carry: first a look, then a reason. */
@Named
@RequestScoped
public class AnswerFilePage {

    private static final String AGAIN = "/desk/answer-file?faces-redirect=true";
    private static final int LARGEST = 1 << 20;

    @Inject
    HandedAnswers answers;

    @Inject
    ExamWords words;

    @Inject
    FieldMessages fields;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private Part file;
    private String content;
    private String reason;
    private Seen seen;

    /** The form of a file that was looked at is there for whoever presses its button. */
    @PostConstruct
    void again() {
        String kept = request.getParameter("content");
        if (kept != null && !kept.isBlank()) {
            content = kept;
            Seen found = answers.look(kept);
            seen = found.outcome().fault() == null ? found : null;
        }
    }

    /** Looks at the file that was chosen, or says beside the field what is wrong with it. */
    public String look() throws IOException {
        if (file == null || file.getSize() == 0) {
            return refuse("file", "answerFile.none");
        }
        if (file.getSize() > LARGEST) {
            return refuse("file", fault(AnswerFileFault.NOT_A_FILE));
        }
        try (InputStream in = file.getInputStream()) {
            content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return show(answers.look(content));
    }

    private String show(Seen found) {
        if (found.outcome().fault() != null) {
            content = null;
            seen = null;
            return refuse("file", fault(found.outcome().fault()));
        }
        seen = found;
        return null;
    }

    /** Takes the file in that was looked at. */
    public String takeIn() {
        if (content == null) {
            return refuse("file", "answerFile.none");
        }
        if (reason == null || reason.isBlank()) {
            show(answers.look(content));
            return refuse("reason", "answerFile.noReason");
        }
        Seen taken = answers.takeIn(content, reason);
        if (taken.outcome().fault() != null) {
            return show(taken);
        }
        flash.ok(words.say(
                "answerFile.taken", taken.name(), taken.outcome().offer().saves()));
        return AGAIN;
    }

    private String refuse(String field, String key) {
        fields.refuse(field, words.say(key));
        return null;
    }

    private static String fault(AnswerFileFault fault) {
        return "answerFile.fault." + fault.name();
    }

    /** What was found in the file; null before one was looked at. */
    public Seen getSeen() {
        return seen;
    }

    /** The places of the paper that it answers. */
    public String getSlots() {
        return seen.outcome().offer().slots().stream().map(String::valueOf).collect(Collectors.joining("、"));
    }

    /** The file that was chosen. */
    public Part getFile() {
        return file;
    }

    /** The file that was chosen. */
    public void setFile(Part file) {
        this.file = file;
    }

    /** What the file holds, between the look and the reason. */
    public String getContent() {
        return content;
    }

    /** What the file holds, between the look and the reason. */
    public void setContent(String content) {
        this.content = content;
    }

    /** Why it counts. */
    public String getReason() {
        return reason;
    }

    /** Why it counts. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
