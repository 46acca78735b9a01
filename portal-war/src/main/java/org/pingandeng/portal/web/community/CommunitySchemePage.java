package org.pingandeng.portal.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.community.SchemeShelf;
import org.pingandeng.portal.community.model.Scheme;
import org.pingandeng.portal.web.training.SentForm;

/** What a title asks for, for everybody who prepares. */
@Named
@RequestScoped
public class CommunitySchemePage {

    @Inject
    SchemeShelf shelf;

    @Inject
    SentForm form;

    private Scheme scheme;

    @PostConstruct
    void look() {
        scheme = shelf.find(form.text("c")).orElse(null);
    }

    /** Answers "not found" where there is no such scheme. */
    public void check() throws IOException {
        if (scheme == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** The version in force. */
    public Scheme getScheme() {
        return scheme;
    }
}
