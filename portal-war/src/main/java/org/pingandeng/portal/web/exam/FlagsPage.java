package org.pingandeng.portal.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.pingandeng.portal.bridge.ExamFlags;
import org.pingandeng.portal.web.desk.PageNumber;
import org.pingandeng.quiz.exam.model.FlaggedSave;

/** The desk on which a person sees the saves of exams that were out of the ordinary. */
@Named
@RequestScoped
public class FlagsPage {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    @Inject
    ExamFlags flags;

    @Inject
    HttpServletRequest request;

    private List<ExamFlags.Line> all;

    private List<ExamFlags.Line> all() {
        if (all == null) {
            all = flags.lines();
        }
        return all;
    }

    /** The lines on this page, the latest first. */
    public List<ExamFlags.Line> getFound() {
        int from = (getPage() - 1) * PageNumber.ROWS;
        return all().subList(from, Math.min(all().size(), from + PageNumber.ROWS));
    }

    /** The page shown, from 1. */
    public int getPage() {
        return Math.min(PageNumber.of(request), getPages());
    }

    /** How many pages there are. */
    public int getPages() {
        return PageNumber.pages(all().size());
    }

    /** When the server had it, to the second. */
    public String arrived(FlaggedSave save) {
        return SECOND.format(save.arrivedAt());
    }

    /** When it was made by the candidate's machine; as it was sent where that is no time. */
    public String made(FlaggedSave save) {
        try {
            Instant made = OffsetDateTime.parse(save.clientAt()).toInstant();
            return SECOND.format(made);
        } catch (DateTimeParseException malformed) {
            return save.clientAt();
        }
    }
}
