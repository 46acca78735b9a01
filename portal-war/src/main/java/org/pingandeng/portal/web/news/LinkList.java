package org.pingandeng.portal.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.news.NewsDesk;
import org.pingandeng.portal.news.NewsRoom;
import org.pingandeng.portal.news.model.Article;
import org.pingandeng.portal.news.model.Articles;
import org.pingandeng.portal.warning.CaseLibrary;
import org.pingandeng.portal.web.Place;
import org.pingandeng.portal.web.open.CourseShelf;

/** Links in articles that lead nowhere: our own are looked up in what there is, outside ones in what the checker found. */
@RequestScoped
public class LinkList {

    @Inject
    NewsRoom room;

    @Inject
    NewsDesk desk;

    @Inject
    CaseLibrary cases;

    @Inject
    LawLibrary laws;

    @Inject
    CourseShelf shelf;

    /**
     * A link that leads nowhere.
     *
     * @param article where it stands
     * @param link what was written
     * @param problem what is wrong outside; empty for a page of ours that is not there
     */
    public record Dead(Article article, String link, String problem) {}

    /** All of them. */
    public List<Dead> dead() {
        Map<String, Articles.Checked> outside =
                desk.checkedLinks().stream().collect(Collectors.toMap(Articles.Checked::address, Function.identity()));
        List<Dead> dead = new ArrayList<>();
        for (NewsRoom.Linked each : room.linked()) {
            for (String link : each.links()) {
                if (link.startsWith("/") && !sound(link)) {
                    dead.add(new Dead(each.article(), link, ""));
                }
                Optional.ofNullable(outside.get(link))
                        .filter(found -> !found.problem().isEmpty())
                        .ifPresent(found -> dead.add(new Dead(each.article(), link, found.problem())));
            }
        }
        return dead;
    }

    private boolean sound(String link) {
        try {
            return there(link);
        } catch (IllegalArgumentException garbled) {
            return false;
        }
    }

    private boolean there(String link) {
        String[] halves = link.replaceAll("#.*", "").split("\\?", 2);
        Optional<Place> place = Place.at(halves[0]);
        String value = halves.length < 2
                ? ""
                : URLDecoder.decode(halves[1].replaceAll("^[a-z]+=|&.*", ""), StandardCharsets.UTF_8);
        return place.isPresent() && (value.isEmpty() || found(place.get(), value));
    }

    private boolean found(Place place, String value) {
        return switch (place) {
            case CASE -> cases.find(cases.moved(value).orElse(value)).isPresent();
            case COURSE -> shelf.all().stream().anyMatch(each -> each.code().equals(value));
            case LAW -> laws.article(value).known() || laws.find(value).isPresent();
            case NEWS -> room.column(value).isPresent();
            case NEWS_ARTICLE -> room.find(value).filter(Article::live).isPresent();
            default -> true;
        };
    }
}
