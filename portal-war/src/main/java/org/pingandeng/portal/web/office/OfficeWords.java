package org.pingandeng.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.quiz.exam.office.model.Clash;
import org.pingandeng.quiz.exam.office.model.SessionRefusal;

/** The exam office's words in the visitor's language. */
@Named("officeWords")
@RequestScoped
public class OfficeWords {

    private static final String BUNDLE = "org.pingandeng.portal.web.office.Messages";

    @Inject
    Preferences preferences;

    /**
     * A text with values in it.
     *
     * @param key of the bundle
     * @param values for its places
     */
    public String say(String key, Object... values) {
        String pattern =
                ResourceBundle.getBundle(BUNDLE, preferences.getLocale()).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /**
     * A text without values, for what is printed.
     *
     * @param key of the bundle
     */
    public String plain(String key) {
        return say(key);
    }

    /**
     * Why an order was not carried out.
     *
     * @param why the reason
     */
    public String refusal(SessionRefusal why) {
        return say("session.refusal." + why);
    }

    /**
     * What does not go together, in words.
     *
     * @param clash what
     */
    public String clash(Clash clash) {
        return say(
                "clash." + clash.kind(),
                clash.session().title(),
                clash.other().title(),
                clash.many(),
                clash.kind() == Clash.Kind.TOO_FEW_SEATS
                        ? clash.session().seats()
                        : clash.session().capacity());
    }

    /**
     * A trade in words.
     *
     * @param code of the trade
     * @return the code itself where the portal has no word for it
     */
    public String trade(String code) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, preferences.getLocale());
        String key = "practical.trade." + code;
        return words.containsKey(key) ? words.getString(key) : code;
    }

    /**
     * Points without needless zeros.
     *
     * @param points any
     */
    public String points(double points) {
        return java.math.BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
    }
}
