package org.pingandeng.portal.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.portal.community.SchemeShelf;
import org.pingandeng.portal.community.model.Counting;
import org.pingandeng.portal.community.model.Criterion;
import org.pingandeng.portal.community.model.Scheme;
import org.pingandeng.portal.community.model.Sheet;
import org.pingandeng.portal.community.model.Stage;
import org.pingandeng.portal.community.model.TitleLevel;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.web.media.MediaAddress;
import org.pingandeng.portal.web.site.Preferences;

/** Titles, criteria and their states in the visitor's language. */
@Named("titleWords")
@RequestScoped
public class TitleWords {

    private static final String BUNDLE = "org.pingandeng.portal.web.community.Messages";

    @Inject
    Preferences preferences;

    @Inject
    MediaAddress addresses;

    @Inject
    SchemeShelf shelf;

    /** A text with values in it. */
    public String say(String key, Object... values) {
        String pattern =
                ResourceBundle.getBundle(BUNDLE, preferences.getLocale()).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /** The Chinese or the English, whichever the visitor reads. */
    public String pick(String chinese, String english) {
        return preferences.pick(chinese, english);
    }

    /** A scheme's title. */
    public String title(Scheme scheme) {
        return pick(scheme.words().title(), scheme.words().titleEn());
    }

    /** A scheme's title by its code. */
    public String titleOf(String code) {
        return shelf.find(code).map(this::title).orElse(code);
    }

    /** Which titles count for a target; blank where nobody said. */
    public String counts(Counting counting) {
        return counting == null
                ? ""
                : say(
                        "target.counts",
                        titleOf(counting.scheme()),
                        counting.level() == null ? say("plan.level.any") : rank(counting.level()));
    }

    /** A criterion's title. */
    public String criterion(Criterion criterion) {
        return pick(criterion.title(), criterion.titleEn());
    }

    /** What shows that a criterion is met. */
    public String evidence(Criterion criterion) {
        return pick(criterion.evidence(), criterion.evidenceEn());
    }

    /** What a level of a criterion takes. */
    public String level(Criterion.Level level) {
        return pick(level.text(), level.textEn());
    }

    /** Points without needless zeros; a dash for none. */
    public String points(Number points) {
        return points == null
                ? "—"
                : new BigDecimal(points.toString()).stripTrailingZeros().toPlainString();
    }

    /** A title's level, such as 自治区级. */
    public String rank(TitleLevel level) {
        return say("level." + level);
    }

    /** Where an application stands. */
    public String stage(Stage stage) {
        return say("stage." + stage);
    }

    /** The colour of where it stands. */
    public String colour(Stage stage) {
        return switch (stage) {
            case GRANTED -> "ok";
            case QUESTION, PUBLISHED -> "warn";
            case REFUSED, WITHDRAWN -> "danger";
            case DRAFT, TAKEN_BACK -> "";
            default -> "primary";
        };
    }

    /** The colour of how the public sees it. */
    public String shade(String shown) {
        return switch (shown) {
            case "CURRENT" -> "ok";
            case "PUBLISHED" -> "warn";
            case "WITHDRAWN" -> "danger";
            default -> "";
        };
    }

    /** Why something cannot be done. */
    public String why(TitleRefusal refusal) {
        return say("refusal." + refusal);
    }

    /** Something that is missing, with where. */
    public String lack(Sheet.Missing missing, Scheme scheme) {
        String where = scheme.leaf(missing.criterion())
                .map(each -> each.code() + " " + criterion(each))
                .or(() -> scheme.deductions().stream()
                        .filter(each -> each.code().equals(missing.criterion()))
                        .map(each -> pick(each.title(), each.titleEn()))
                        .findFirst())
                .orElse("");
        return where.isEmpty() ? say("lack." + missing.what()) : where + say("lack.at") + say("lack." + missing.what());
    }

    /** The address of a file of the library; empty for none. */
    public String file(String digest) {
        return MediaId.valid(digest) ? addresses.of(digest) : "";
    }

    /** What is scored at or below a criterion. */
    public List<Criterion> leavesOf(Criterion criterion) {
        return criterion.leaves().toList();
    }

    /** The id of the form that takes a file away. */
    public String detach(Sheet.Attached file) {
        return "detach-" + file.criterion().replace('.', '-') + "-" + file.digest();
    }

    /** The last day of a term; a dash for no end. */
    public String day(LocalDate day) {
        return day == null ? "—" : day.toString();
    }
}
