package org.pingandeng.portal.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.community.SchemeDesk;
import org.pingandeng.portal.community.model.Schemes;

/** Every version of every scheme. */
@Named("titleSchemesPage")
@RequestScoped
public class TitleSchemesPage {

    @Inject
    SchemeDesk desk;

    private List<Schemes.Kept> all;

    @PostConstruct
    void look() {
        all = desk.all();
    }

    /** By code and number. */
    public List<Schemes.Kept> getAll() {
        return all;
    }
}
