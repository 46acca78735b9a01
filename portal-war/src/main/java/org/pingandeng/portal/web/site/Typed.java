package org.pingandeng.portal.web.site;

import jakarta.el.ValueExpression;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What is typed into our fields: not longer than the field says, and not only spaces where something is required. */
@Named("typed")
@RequestScoped
public class Typed {

    private static final String WORDS = "org.pingandeng.portal.web.site.Messages";

    @Inject
    Preferences preferences;

    /** Refuses what does not fit the field; a browser that is not asked may send anything. */
    public void fits(FacesContext faces, UIComponent field, Object value) {
        if (!(value instanceof String text)) {
            return;
        }
        if (text.isBlank() && field instanceof UIInput input && input.isRequired()) {
            throw refusal("form.fill");
        }
        int longest = longest(faces, field);
        if (text.length() > longest) {
            throw refusal("form.tooLong", longest);
        }
    }

    /** What a tag says of the length may be an expression that nobody has worked out yet. */
    private static int longest(FacesContext faces, UIComponent field) {
        Object said = field.getPassThroughAttributes().get("maxlength");
        Object known = said == null ? field.getAttributes().get("maxlength") : said;
        Object number = known instanceof ValueExpression later ? later.getValue(faces.getELContext()) : known;
        return number == null ? Integer.MAX_VALUE : Integer.parseInt(number.toString());
    }

    private ValidatorException refusal(String key, Object... values) {
        String pattern =
                ResourceBundle.getBundle(WORDS, preferences.getLocale()).getString(key);
        String text = values.length == 0 ? pattern : MessageFormat.format(pattern, values);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
