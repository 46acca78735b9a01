package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingandeng.portal.community.TitleRegister;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Applications;
import org.pingandeng.portal.community.model.Sheet;
import org.pingandeng.portal.community.model.Stand;
import org.pingandeng.portal.community.model.Stands;

/** Communities, schools and enterprises can be found by the titles that the public register has of them. */
@ApplicationScoped
public class CommunitySource implements SearchSource {

    private static final Stands.Wanted ALL = new Stands.Wanted("", null, "", "");

    @Inject
    Applications applications;

    @Inject
    Stands stands;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "community";
    }

    @Override
    public String topic() {
        return TitleRegister.CHANGED;
    }

    private Stream<Stand> list() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Application.COUNTY);
        return Lines.pages((skip, most) -> stands.open(ALL, today, skip, most));
    }

    @Override
    public List<String> keys() {
        return list().map(each -> each.application().toString()).toList();
    }

    @Override
    public List<Entry> read(String key) {
        return applications
                .find(UUID.fromString(key))
                .filter(each -> each.stage().open())
                .map(CommunitySource::entry)
                .stream()
                .toList();
    }

    private static Entry entry(Application title) {
        Sheet sheet = title.handedIn().orElse(Sheet.EMPTY);
        String projects = sheet.text(Sheet.PROJECTS).replace('|', ' ');
        return new Entry(
                "community",
                title.id().toString(),
                "/communities/one?id=" + title.applicant().id(),
                title.applicant().name(),
                Lines.of(title.scheme().words().title(), sheet.text(Sheet.ABOUT), projects),
                Lines.of(
                        title.applicant().townshipName(),
                        title.scheme().words().title(),
                        title.scheme().words().titleEn()),
                Facts.of(null, title.grantedOn().orElse(null)));
    }
}
