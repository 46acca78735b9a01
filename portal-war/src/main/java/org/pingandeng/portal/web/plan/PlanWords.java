package org.pingandeng.portal.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.pingandeng.portal.plan.model.PlanPeriod;
import org.pingandeng.portal.plan.model.Progress;
import org.pingandeng.portal.plan.model.Report;
import org.pingandeng.portal.plan.model.Share;
import org.pingandeng.portal.plan.model.Target;
import org.pingandeng.portal.plan.model.Wording;
import org.pingandeng.portal.web.Place;
import org.pingandeng.portal.web.site.Preferences;

/** How the board's figures are put into words in the visitor's language. */
@Named("planWords")
@RequestScoped
public class PlanWords {

    private static final String BUNDLE = "org.pingandeng.portal.web.plan.Messages";

    @Inject
    Preferences preferences;

    /** A text with values in it. */
    public String say(String key, Object... values) {
        String pattern =
                ResourceBundle.getBundle(BUNDLE, preferences.getLocale()).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /** What is said in both languages. */
    public String text(Wording wording) {
        return preferences.pick(wording.zh(), wording.en());
    }

    /** The language in which {@link #text} answers. */
    public String lang(Wording wording) {
        return preferences.langOf(wording.en());
    }

    /** A number as people read it; a dash where there is none. */
    public String figure(BigDecimal number) {
        return number == null
                ? "—"
                : new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** A number with the target's unit; a dash where there is none. */
    public String measured(Target target, BigDecimal number) {
        if (number == null) {
            return "—";
        }
        return target.share() ? figure(number) + "%" : say("measured", figure(number), unit(target));
    }

    /** The unit of a target. */
    public String unit(Target target) {
        return say("unit." + target.unit());
    }

    /** How far a target is met, in a sentence. */
    public String standing(Progress progress) {
        if (!progress.known()) {
            return say("standing." + progress.state().name());
        }
        if (progress.goal() == null) {
            return say("standing.all");
        }
        if (progress.reached()) {
            return say("standing.reached");
        }
        return progress.target().share()
                ? say("standing.points", figure(progress.left()))
                : say("standing.left", figure(progress.percent()), measured(progress.target(), progress.left()));
    }

    /** Of what span the figure is, in a few words. */
    public String span(Progress progress) {
        return switch (progress.target().span()) {
            case YEAR -> say("span.YEAR", String.valueOf(progress.year()));
            case PERIOD -> say("span.PERIOD", String.valueOf(progress.period().firstYear()));
            case END ->
                progress.state() != Progress.State.REPORTED
                        ? say("span.END")
                        : say("span.asOf", progress.report().asOf().toString());
        };
    }

    /** How much fell after the plan's years; an empty text where that says nothing. */
    public String beyond(Progress progress) {
        return progress.beyond() == null || progress.beyond().signum() == 0
                ? ""
                : say("beyond", years(progress.period()), measured(progress.target(), progress.beyond()));
    }

    /** The plan's years. */
    public String years(PlanPeriod period) {
        return period.firstYear() + "–" + period.lastYear();
    }

    /** Of which list a counted share is one, and how whole that list is; an empty text where it is none. */
    public String basis(Progress progress) {
        Share share = progress.share();
        return share == null
                ? ""
                : say(
                        (share.known() ? "basis." : "basis.none.")
                                + progress.target().code(),
                        String.valueOf(share.held()),
                        String.valueOf(share.base()),
                        String.valueOf(share.declared()),
                        String.valueOf(share.organisations()));
    }

    /** What is said of a report: that the figure is one, or that it stands beside a counted one; empty for none. */
    public String report(Progress progress) {
        Report report = progress.report();
        if (report == null) {
            return "";
        }
        return progress.state() == Progress.State.REPORTED
                ? say("report.text", report.asOf().toString(), report.source())
                : say(
                        "report.beside",
                        measured(progress.target(), report.figure()),
                        report.asOf().toString(),
                        report.source());
    }

    /** The colour of the tag that says where a figure comes from. */
    public String kind(Progress progress) {
        return switch (progress.state()) {
            case COUNTED -> "ok";
            case REPORTED -> "warn";
            case NO_RECORDS, NOT_REPORTED -> "line";
        };
    }

    /** Where the public comments on a target. */
    public String comments(Target target) {
        return Place.PLAN_COMMENTS.path() + "?target=" + target.code();
    }
}
