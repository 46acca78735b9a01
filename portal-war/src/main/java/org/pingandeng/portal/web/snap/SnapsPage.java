package org.pingandeng.portal.web.snap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.pingandeng.portal.snap.SnapBooth;
import org.pingandeng.portal.snap.SnapShow;
import org.pingandeng.portal.snap.model.Album;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.portal.web.training.Choice;

/** What the office put before the public: before and after, by kind and township. */
@Named("snapsPage")
@RequestScoped
public class SnapsPage {

    private static final int A_PAGE = 12;

    @Inject
    SnapShow show;

    @Inject
    SnapBooth booth;

    @Inject
    SnapWords words;

    @Inject
    @Param(name = "kind")
    String kind;

    @Inject
    @Param(name = "township")
    String township;

    @Inject
    @Param(name = "id")
    String id;

    @Inject
    @Param(name = "page")
    String number;

    private Long count;
    private List<Album> one;
    private List<Album> shown;

    private String kind() {
        return kind != null && kind.matches("[a-z]{2,20}") ? kind : "";
    }

    private String township() {
        return Ids.read(township).map(Object::toString).orElse("");
    }

    /** Whether a single one was asked for. */
    public boolean isOne() {
        return id != null && !id.isBlank();
    }

    private List<Album> one() {
        if (one == null) {
            one = Ids.read(id).flatMap(show::one).stream().toList();
        }
        return one;
    }

    /** How many there are. */
    public long getCount() {
        if (count == null) {
            count = isOne() ? one().size() : show.count(kind(), township());
        }
        return count;
    }

    /** This page's. */
    public List<Album> getShown() {
        if (shown == null) {
            shown = isOne() ? one() : show.page(kind(), township(), (getPage() - 1) * A_PAGE, A_PAGE);
        }
        return shown;
    }

    /** Which page, from 1. */
    public int getPage() {
        int asked = number != null && number.matches("\\d{1,5}") ? Integer.parseInt(number) : 1;
        return Math.max(1, Math.min(asked, getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        return (int) Math.max(1, (getCount() + A_PAGE - 1) / A_PAGE);
    }

    /** The beginning of the addresses of pages. */
    public String getPageHref() {
        return "/snaps?kind=" + URLEncoder.encode(kind(), StandardCharsets.UTF_8) + "&township=" + township()
                + "&page=";
    }

    /** The kinds to choose from. */
    public List<Choice> getKinds() {
        return words.getAll().stream()
                .map(each -> new Choice(
                        each.code(), words.kind(each.code()), each.code().equals(kind())))
                .toList();
    }

    /** The townships to choose from. */
    public List<Choice> getTownships() {
        return booth.townships().stream()
                .map(each -> new Choice(
                        each.id().toString(), each.name(), each.id().toString().equals(township())))
                .toList();
    }
}
