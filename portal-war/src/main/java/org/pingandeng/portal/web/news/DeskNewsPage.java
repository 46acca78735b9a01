package org.pingandeng.portal.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pingandeng.portal.editing.EditingDesk;
import org.pingandeng.portal.editing.model.PieceId;
import org.pingandeng.portal.editing.model.Standing.State;
import org.pingandeng.portal.editing.model.Version;
import org.pingandeng.portal.news.ArticlePieces;
import org.pingandeng.portal.news.NewsDesk;
import org.pingandeng.portal.news.NewsRoom;
import org.pingandeng.portal.news.model.Article;
import org.pingandeng.portal.news.model.Column;
import org.pingandeng.portal.news.model.Idle;
import org.pingandeng.portal.warning.CasePieces;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** The editors' desk: what is being written, waits or is published, columns that lie idle, links that lead nowhere. */
@Named("deskNewsPage")
@RequestScoped
public class DeskNewsPage {

    private static final int A_PAGE = 30;

    @Inject
    EditingDesk desk;

    @Inject
    NewsDesk news;

    @Inject
    NewsRoom room;

    @Inject
    LinkList links;

    @Inject
    NewsWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    private List<Version> versions;
    private List<Article> packed;
    private List<Article> gone;
    private List<Idle> idle;
    private List<LinkList.Dead> dead;

    /** Begins an article or a case. */
    public String act() {
        if (!form.sent() || form.text("kind").isEmpty()) {
            return null;
        }
        String kind = form.text("kind").equals(CasePieces.KIND) ? CasePieces.KIND : ArticlePieces.KIND;
        Map<String, String> known = kind.equals(CasePieces.KIND)
                ? Map.of("picture", "stage", "mark", "known")
                : Map.of("section", form.text("section"));
        Optional<PieceId> begun = desk.begin(kind, kind.equals(CasePieces.KIND) ? form.text("code") : "", known);
        if (begun.isEmpty()) {
            flash.refused(words.say("desk.begin.refused"));
            return "/desk/news?faces-redirect=true";
        }
        return "/desk/piece?faces-redirect=true&kind=" + kind + "&key="
                + begun.get().key();
    }

    /** The newest version of each article and case that was written here, in the state the address asks for. */
    public List<Version> getVersions() {
        if (versions == null) {
            versions = Stream.of(ArticlePieces.KIND, CasePieces.KIND)
                    .flatMap(kind -> desk.list(kind).stream())
                    .filter(each -> getState().isEmpty()
                            || each.standing().state().name().equals(getState()))
                    .sorted((a, b) -> b.changedAt().compareTo(a.changedAt()))
                    .toList();
        }
        return versions;
    }

    /** Those of this page. */
    public List<Version> getShown() {
        return getVersions().stream()
                .skip((getPage() - 1L) * A_PAGE)
                .limit(A_PAGE)
                .toList();
    }

    /** Which page, from 1. */
    public int getPage() {
        return Math.max(1, Math.min(form.number("page").orElse(1), getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (getVersions().size() + A_PAGE - 1) / A_PAGE);
    }

    /** The state that the list is narrowed to; empty for all. */
    public String getState() {
        return form.one("state", State.class).map(State::name).orElse("");
    }

    /** All states. */
    public List<String> getStates() {
        return Stream.of(State.values()).map(State::name).toList();
    }

    /** Published articles that were never changed here: those that came with the portal. */
    public List<Article> getPacked() {
        if (packed == null) {
            packed = unwritten(room.all());
        }
        return packed;
    }

    /** Those of them that were withdrawn. */
    public List<Article> getGone() {
        if (gone == null) {
            gone = unwritten(room.withdrawn());
        }
        return gone;
    }

    private List<Article> unwritten(List<Article> some) {
        Set<String> written = desk.keys(ArticlePieces.KIND);
        return some.stream().filter(each -> !written.contains(each.key())).toList();
    }

    /** The columns to begin an article in. */
    public List<Column> getColumns() {
        return room.columns();
    }

    /** Columns in which nothing was published for two weeks. */
    public List<Idle> getIdle() {
        if (idle == null) {
            idle = news.idle();
        }
        return idle;
    }

    /** Links that lead nowhere. */
    public List<LinkList.Dead> getDead() {
        if (dead == null) {
            dead = links.dead();
        }
        return dead;
    }
}
