package org.pingandeng.portal.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.context.FacesContext;

/** What a use case refused, said beside the field it is about; the page is shown again with everything typed. */
@RequestScoped
public class FieldMessages {

    /**
     * Says a reason at a field.
     *
     * @param field the field's id; where the page has no such field the reason stands above the form
     * @param text in the visitor's language
     */
    public void refuse(String field, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent found = find(faces, field);
        if (found instanceof UIInput input) {
            input.setValid(false);
            showAgain(input);
        }
        faces.addMessage(
                found == null ? null : found.getClientId(faces),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
    }

    /** An invalid field shows what was submitted, which Faces has forgotten by now; a file has to be chosen again. */
    private static void showAgain(UIInput input) {
        if (!(input instanceof HtmlInputFile)) {
            input.setSubmittedValue(
                    input.getValue() == null ? null : input.getValue().toString());
        }
    }

    private static UIComponent find(FacesContext faces, String field) {
        UIComponent[] found = new UIComponent[1];
        faces.getViewRoot().invokeOnComponent(faces, field, (context, component) -> found[0] = component);
        return found[0];
    }
}
