package org.pingandeng.portal.web.works;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.pingandeng.portal.works.MaterialShelf;
import org.pingandeng.portal.works.model.Material;
import org.pingandeng.portal.works.model.WorksFile;

/** What the page of a campaign shows of its posters and other files: the first few, and how many there are. */
@Named("campaignMaterialsPage")
@RequestScoped
public class CampaignMaterialsPage {

    private static final int FEW = 4;

    @Inject
    MaterialShelf shelf;

    @Inject
    @Param(name = "c")
    String code;

    private long count;
    private List<WorksFile> shown = List.of();

    @PostConstruct
    void look() {
        if (code != null && !code.isBlank()) {
            count = shelf.count(code);
            shown = shelf.offered(code, 0, FEW).stream().map(Material::file).toList();
        }
    }

    /** The first few files of the campaign; none where it has none. */
    public List<WorksFile> getShown() {
        return shown;
    }

    /** How many files the campaign has. */
    public long getCount() {
        return count;
    }

    /** Where the list of files stands: the campaign's own, or the list of all where it has none. */
    public String getHref() {
        return count == 0 ? "/materials" : "/materials?c=" + code;
    }
}
