package org.pingandeng.portal.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.pingandeng.portal.law.ArticleView;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.law.model.Interpretation;
import org.pingandeng.portal.law.model.Law;
import org.pingandeng.portal.law.model.LawStatus;
import org.pingandeng.portal.web.site.Preferences;

/** How laws and their articles are put into words in the visitor's language, as of today in the county. */
@Named
@RequestScoped
public class LawWords {

    private static final int FIRST = 8;
    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    LawLibrary library;

    @Inject
    Preferences preferences;

    @Inject
    Clock clock;

    /** Today in the county. */
    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), COUNTY);
    }

    /** The law's full title. */
    public String title(Law law) {
        return preferences.pick(law.title(), law.titleEn());
    }

    /** The law's address. */
    public String href(Law law) {
        return "/law?a=" + CaseFilter.encoded(law.code());
    }

    /** The law of a short name, which need not be in the library. */
    public Law law(String code) {
        return library.article(code).law();
    }

    /** Whether the law has force today. */
    public LawStatus status(Law law) {
        return LawStatus.of(law, getToday());
    }

    /** The colour of a status' tag. */
    public String kind(LawStatus status) {
        return switch (status) {
            case IN_FORCE -> "ok";
            case TO_COME -> "info";
            case REPLACED, REPEALED -> "warn";
            case UNKNOWN -> "";
        };
    }

    /** A status in words; with its successor where there is one. */
    public String force(Law law, LawStatus status) {
        return status == LawStatus.REPLACED
                ? say(
                        "law.status.REPLACED.by",
                        preferences.pick(
                                law.sheet().replacedBy(),
                                law(law.sheet().replacedBy()).titleEn()))
                : say("law.status." + status.name());
    }

    /** A rank in words. */
    public String level(String level) {
        return level.isEmpty() ? say("law.level.none") : word("law.level." + level, level);
    }

    /** An area of interpretations in words. */
    public String area(String area) {
        return word("interpretation.area." + area, area);
    }

    /** How sure something is, in words. */
    public String mark(String mark) {
        return say("confirmed".equals(mark) ? "law.mark.confirmed" : "law.mark.known");
    }

    /** An article or a whole law as people name it, such as 《安全生产法》第 28 条. */
    public String label(String reference) {
        return name(library.article(reference));
    }

    /** An article or a whole law as people name it. */
    public String name(ArticleView view) {
        String name = preferences.pick(view.law().code(), view.law().titleEn());
        return view.number().isEmpty() ? say("law.named", name) : say("law.article", name, view.number());
    }

    /** The address of an article or a whole law. */
    public String address(String reference) {
        return library.article(reference).href();
    }

    /** How far an answer can be trusted today. */
    public Interpretation.Standing standing(Interpretation each) {
        return each.standing(getToday());
    }

    /** The first few of a list. */
    public <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(FIRST, all.size()));
    }

    /** What follows the first few of a list. */
    public <T> List<T> rest(List<T> all) {
        return all.subList(Math.min(FIRST, all.size()), all.size());
    }

    private String word(String key, String otherwise) {
        try {
            return bundle().getString(key);
        } catch (MissingResourceException plain) {
            return otherwise;
        }
    }

    private String say(String key, Object... values) {
        String pattern = bundle().getString(key);
        return values.length == 0 ? pattern : MessageFormat.format(pattern, values);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.pingandeng.portal.web.open.Messages", preferences.getLocale());
    }
}
