package org.pingandeng.portal.web.works;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.campaign.CampaignLibrary;
import org.pingandeng.portal.campaign.model.Campaign;
import org.pingandeng.portal.web.media.FileSize;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.portal.works.MaterialShelf;
import org.pingandeng.portal.works.WorksHall;
import org.pingandeng.portal.works.model.MaterialGroup;
import org.pingandeng.portal.works.model.WorksFile;

/** Posters and other files to download, campaign by campaign and call by call. */
@Named("materialsPage")
@RequestScoped
public class MaterialsPage {

    private static final int A_PAGE = 60;

    @Inject
    MaterialShelf shelf;

    @Inject
    WorksHall hall;

    @Inject
    CampaignLibrary campaigns;

    @Inject
    MediaLibrary library;

    @Inject
    WorksWords words;

    @Inject
    @Param(name = "c")
    String asked;

    @Inject
    @Param(name = "page")
    String number;

    @Inject
    @Param(name = "fetch")
    String fetched;

    private List<MaterialGroup> groups;
    private Map<String, MediaFile> known;
    private Long count;

    /** Leads to a file that the address asks for, and counts it. */
    public void send() throws IOException {
        if (fetched != null) {
            WorksFile file = Ids.read(fetched).flatMap(hall::fetch).orElseThrow(() -> new NotYours("file"));
            Faces.getExternalContext().redirect(words.file(file.file()));
        }
    }

    /** The campaign that is looked at alone; null for everything. */
    public Campaign getCampaign() {
        return campaigns.find(asked).orElse(null);
    }

    private String code() {
        return getCampaign() == null ? "" : getCampaign().code();
    }

    /** The campaign of a group; null where it belongs to a call. */
    public Campaign campaign(MaterialGroup group) {
        return campaigns.find(group.campaign()).orElse(null);
    }

    /** The files of this page, by what they were made for. */
    public List<MaterialGroup> getGroups() {
        if (groups == null) {
            groups = MaterialGroup.of(shelf.offered(code(), (getPage() - 1) * A_PAGE, A_PAGE));
        }
        return groups;
    }

    /** What kind of file it is, such as PDF; empty where the library does not know it. */
    public String kind(WorksFile file) {
        return stored(file).map(each -> words.say("type." + each.type())).orElse("");
    }

    /** How large it is, for people to read. */
    public String size(WorksFile file) {
        return stored(file).map(each -> FileSize.of(each.bytes())).orElse("");
    }

    /** One question to the library for all files of the page. */
    private Optional<MediaFile> stored(WorksFile file) {
        if (known == null) {
            Set<MediaId> ids = getGroups().stream()
                    .flatMap(group -> group.files().stream())
                    .map(each -> new MediaId(each.file()))
                    .collect(Collectors.toSet());
            known = library.choice(ids, Optional.empty(), Set.of(MediaType.values()), 0, A_PAGE).stream()
                    .collect(Collectors.toMap(each -> each.id().digest(), Function.identity()));
        }
        return Optional.ofNullable(known.get(file.file()));
    }

    /** How many files there are. */
    public long getCount() {
        if (count == null) {
            count = shelf.count(code());
        }
        return count;
    }

    /** Which page, from 1. */
    public int getPage() {
        int asking = number != null && number.matches("\\d{1,4}") ? Integer.parseInt(number) : 1;
        return Math.max(1, Math.min(asking, getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        return (int) Math.max(1, (getCount() + A_PAGE - 1) / A_PAGE);
    }

    /** The beginning of the addresses of pages. */
    public String getPageHref() {
        return code().isEmpty() ? "/materials?page=" : "/materials?c=" + code() + "&page=";
    }
}
