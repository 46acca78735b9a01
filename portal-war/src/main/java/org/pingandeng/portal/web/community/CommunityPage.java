package org.pingandeng.portal.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.community.TitleRegister;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Injuries;
import org.pingandeng.portal.community.model.Objection;
import org.pingandeng.portal.community.model.Project;
import org.pingandeng.portal.community.model.Sheet;
import org.pingandeng.portal.community.model.Stage;
import org.pingandeng.portal.community.model.TitleStep;
import org.pingandeng.portal.web.training.SentForm;

/** The public page of a community, a school or an enterprise: its titles, what it did, who was hurt, how it came about. */
@Named
@RequestScoped
public class CommunityPage {

    @Inject
    TitleRegister register;

    @Inject
    SentForm form;

    @Inject
    Clock clock;

    private List<Application> all;

    @PostConstruct
    void look() {
        Optional<UUID> id = form.id("id");
        all = id.map(register::of).orElse(List.of());
    }

    /** Answers "not found" where there is nothing to show. */
    public void check() throws IOException {
        if (all.isEmpty()) {
            Faces.responseSendError(404, null);
        }
    }

    /** The title that stands at the top: one that is held, or else the latest. */
    public Application getFirst() {
        return all.stream()
                .filter(each -> each.held(today()))
                .findFirst()
                .orElseGet(() -> all.isEmpty() ? null : all.get(0));
    }

    /** Everything the public may see, the latest first. */
    public List<Application> getAll() {
        return all;
    }

    /** How the public sees one of them. */
    public String shown(Application title) {
        return title.stage() != Stage.GRANTED
                ? title.stage().name()
                : title.validUntil().filter(today()::isAfter).isPresent() ? "EXPIRED" : "CURRENT";
    }

    /** What is made known now and may be objected to. */
    public List<Application> getOpen() {
        Instant now = clock.instant();
        return all.stream().filter(each -> each.objectable(now)).toList();
    }

    private Sheet sheet() {
        return getFirst() == null ? Sheet.EMPTY : getFirst().handedIn().orElse(Sheet.EMPTY);
    }

    /** What the place says of itself. */
    public String getAbout() {
        return sheet().text(Sheet.ABOUT);
    }

    private Stream<TitleStep> reports() {
        return all.stream()
                .flatMap(each -> each.reports().stream())
                .sorted(Comparator.comparing((TitleStep each) -> each.about("year"))
                        .reversed());
    }

    /** The yearly reports, the latest first. */
    public List<TitleStep> getReports() {
        return reports().toList();
    }

    /** What was done, as the latest report has it, or else the application. */
    public List<Project> getProjects() {
        return reports()
                .map(each -> Project.read(each.about("projects")))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseGet(() -> Project.read(sheet().text(Sheet.PROJECTS)));
    }

    /** How many people were hurt in each year; a later report goes for what was told before. */
    public List<Injuries> getInjuries() {
        TreeMap<Integer, Injuries> years = new TreeMap<>();
        Injuries.read(sheet().text(Sheet.INJURIES)).forEach(each -> years.put(each.year(), each));
        reports()
                .flatMap(each -> Injuries.read(each.about("year") + " | " + each.about("injured")).stream())
                .forEach(each -> years.put(each.year(), each));
        return List.copyOf(years.values());
    }

    /** The most that were hurt in a year, for the bars. */
    public int getMost() {
        return getInjuries().stream().mapToInt(Injuries::count).max().orElse(1);
    }

    /** What happened with a title, for everybody: no questions, no names. */
    public List<TitleStep> history(Application title) {
        return title.steps().stream()
                .filter(each -> each.kind() != TitleStep.Kind.ASKED && each.kind() != TitleStep.Kind.REPORTED)
                .toList();
    }

    /** What was said against a title and what was answered. */
    public List<Objection> answered(Application title) {
        return register.answered(title.id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Application.COUNTY);
    }
}
