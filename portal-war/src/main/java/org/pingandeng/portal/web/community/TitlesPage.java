package org.pingandeng.portal.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pingandeng.portal.community.TitleDesk;
import org.pingandeng.portal.community.model.Applicant;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Scheme;
import org.pingandeng.portal.community.model.TitleLevel;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** An applicant's desk: what is under way, what is held, what may be applied for. */
@Named("titlesPage")
@RequestScoped
public class TitlesPage {

    @Inject
    TitleDesk desk;

    @Inject
    TitleWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    private List<Application> all;
    private List<Scheme> offers;

    /** Begins an application, if a form asks for it. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        Optional<TitleLevel> level = form.one("level", TitleLevel.class);
        TitleDesk.Begun begun = level.map(each -> desk.begin(form.text("scheme"), each))
                .orElseGet(() -> new TitleDesk.Begun(null, Optional.of(TitleRefusal.NOT_OPEN_TO_YOU)));
        if (begun.refusal().isPresent()) {
            flash.refused(words.why(begun.refusal().get()));
            return "/desk/titles?faces-redirect=true";
        }
        return "/desk/title-sheet?faces-redirect=true&id=" + begun.id();
    }

    /** For whom one applies; null where there is nobody. */
    public Applicant getMine() {
        return desk.mine().orElse(null);
    }

    /** Applications and titles, the latest first. */
    public List<Application> getAll() {
        if (all == null) {
            all = desk.all();
        }
        return all;
    }

    /** What may be applied for. */
    public List<Scheme> getOffers() {
        if (offers == null) {
            offers = desk.offers();
        }
        return offers;
    }

    /** The levels of a scheme. */
    public List<Pick> levels(Scheme scheme) {
        return Arrays.stream(TitleLevel.values())
                .filter(scheme.rules().levels()::contains)
                .sorted(Comparator.reverseOrder())
                .map(each -> new Pick(each.name(), words.rank(each), false))
                .toList();
    }

    /** Whether a title is held today. */
    public boolean held(Application application) {
        return application.held(LocalDate.ofInstant(clock.instant(), Application.COUNTY));
    }
}
