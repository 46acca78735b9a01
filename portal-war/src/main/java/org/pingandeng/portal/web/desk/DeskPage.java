package org.pingandeng.portal.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pingandeng.portal.account.model.NotAllowed;
import org.pingandeng.portal.web.site.Shell;

/** The door to the desks: leads to the first one that the visitor may work at. */
@Named
@RequestScoped
public class DeskPage {

    @Inject
    Shell shell;

    /** Goes on to the first desk. */
    public String enter() {
        return shell.getTabs().stream()
                .findFirst()
                .map(tab -> tab.path() + "?faces-redirect=true")
                .orElseThrow(() -> new NotAllowed("any desk"));
    }
}
