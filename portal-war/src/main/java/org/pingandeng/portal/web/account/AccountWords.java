package org.pingandeng.portal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.pingandeng.portal.account.model.Outcome;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Preferences;

/** The account pages' words in the visitor's language, and refusals said at their fields. */
@RequestScoped
public class AccountWords {

    private static final String BUNDLE = "org.pingandeng.portal.web.account.Messages";

    @Inject
    Preferences preferences;

    @Inject
    FieldMessages fields;

    /**
     * One text.
     *
     * @param key in the bundle
     * @param values put in for {0}, {1} …
     */
    public String say(String key, Object... values) {
        String text = ResourceBundle.getBundle(BUNDLE, preferences.getLocale()).getString(key);
        return values.length == 0 ? text : new MessageFormat(text, preferences.getLocale()).format(values);
    }

    /**
     * Says every refusal at its field.
     *
     * @param outcome of a use case
     * @return whether it was done
     */
    public boolean done(Outcome<?> outcome) {
        outcome.refusals().forEach(refusal -> fields.refuse(refusal.field(), say("refusal." + refusal.name())));
        return outcome.done();
    }
}
