package org.pingandeng.portal.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.editing.EditingDesk;
import org.pingandeng.portal.editing.EditingPermissions;
import org.pingandeng.portal.editing.model.Version;
import org.pingandeng.portal.law.InterpretationPieces;

/** Interpretations that are being written, for the desk of interpretations. */
@Named("interpretationDrafts")
@RequestScoped
public class InterpretationDrafts {

    @Inject
    EditingDesk desk;

    @Inject
    Visitor visitor;

    private List<Version> all;

    /** Each with its newest version, the latest change first; none for those who do not write. */
    public List<Version> getAll() {
        if (all == null) {
            all = visitor.may(EditingPermissions.WRITE) ? desk.list(InterpretationPieces.KIND) : List.of();
        }
        return all;
    }
}
