package org.pingandeng.portal.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.PeopleDesk;
import org.pingandeng.portal.account.PersonView;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.news.model.Alert;
import org.pingandeng.portal.notice.Notice;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.organisation.OrganisationOffice;

/** Tells the managers of enterprises about alerts. */
@ApplicationScoped
class AlertPost {

    private static final int AT_ONCE = 500;

    @Inject
    PeopleDesk people;

    @Inject
    OrganisationOffice organisations;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    void tell(Alert alert, Set<UUID> enterprises) {
        List<PersonView> managers = managers();
        enterprises.forEach(
                each -> post(alert, each, managers, NoticeKind.ALERT, alert.id().toString()));
    }

    /**
     * An enterprise that has not read an alert in time.
     *
     * @param alert which alert
     * @param enterprise by its id
     * @param round how often it was reminded, this time included
     */
    record Reminder(Alert alert, UUID enterprise, int round) {}

    void remind(List<Reminder> due) {
        List<PersonView> managers = due.isEmpty() ? List.of() : managers();
        due.forEach(each -> post(
                each.alert(),
                each.enterprise(),
                managers,
                NoticeKind.ALERT_LATE,
                each.alert().id() + "/" + each.round()));
    }

    private void post(Alert alert, UUID enterprise, List<PersonView> managers, NoticeKind kind, String once) {
        Set<UUID> places = new HashSet<>(organisations.below(enterprise));
        managers.stream()
                .filter(each -> places.contains(each.organisation()))
                .forEach(each -> notices.post(
                        new Notice(
                                each.id(),
                                kind,
                                Map.of("title", alert.title()),
                                "/desk/alerts-received?id=" + alert.id(),
                                once),
                        clock.instant()));
    }

    private List<PersonView> managers() {
        List<PersonView> managers = new ArrayList<>();
        for (int from = 0; ; from += AT_ONCE) {
            List<PersonView> some = people.search("", from, AT_ONCE);
            some.stream()
                    .filter(each -> each.active()
                            && each.organisation() != null
                            && each.roles().contains(Role.ENTERPRISE_MANAGER))
                    .forEach(managers::add);
            if (some.size() < AT_ONCE) {
                return managers;
            }
        }
    }
}
