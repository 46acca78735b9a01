package org.pingandeng.portal.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Officials;
import org.pingandeng.portal.community.model.Reminder;
import org.pingandeng.portal.community.model.TitleStep;
import org.pingandeng.portal.notice.Notice;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.Notices;

/** Tells applicants what became of their application, assessors where to go, and holders what is due. */
@ApplicationScoped
class TitlePost {

    @Inject
    Officials officials;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    void tell(Application about, TitleStep step) {
        String once = about.id() + "/" + step.number();
        switch (step.kind()) {
            case ASKED -> managers(about, NoticeKind.TITLE_QUESTION, Map.of("words", step.words()), once);
            case VISIT_SET ->
                step.assessors()
                        .forEach(each -> post(
                                each,
                                NoticeKind.TITLE_VISIT,
                                about,
                                Map.of("place", about.applicant().name(), "date", step.about("day")),
                                "/desk/title-visit?id=" + about.id(),
                                once));
            case PUBLISHED -> managers(about, NoticeKind.TITLE_PUBLISHED, Map.of(), once);
            case REFUSED -> managers(about, NoticeKind.TITLE_REFUSED, Map.of("words", step.words()), once);
            case GRANTED -> managers(about, NoticeKind.TITLE_GRANTED, Map.of("number", step.about("number")), once);
            case WITHDRAWN -> managers(about, NoticeKind.TITLE_WITHDRAWN, Map.of("words", step.words()), once);
            default -> {
                // what the applicant did they know, and what waits for others stands on their desks
            }
        }
    }

    void remind(Application about, Reminder due) {
        NoticeKind kind = switch (due.kind()) {
            case REPORT -> NoticeKind.TITLE_REPORT;
            case RENEW -> NoticeKind.TITLE_RENEW;
            case ENDED -> NoticeKind.TITLE_ENDED;
        };
        managers(about, kind, Map.of("date", due.value()), about.id() + "/" + due.kind() + "/" + due.value());
    }

    private void managers(Application about, NoticeKind kind, Map<String, String> values, String once) {
        Set<UUID> managers = officials.managers(about.applicant().id());
        String link = "/desk/title-sheet?id=" + about.id();
        managers.forEach(each -> post(each, kind, about, values, link, once));
    }

    private void post(
            UUID person, NoticeKind kind, Application about, Map<String, String> values, String link, String once) {
        Map<String, String> all = new HashMap<>(values);
        all.put("title", about.scheme().words().title());
        all.put("title.en", about.scheme().words().titleEn());
        notices.post(new Notice(person, kind, all, link, once), clock.instant());
    }
}
