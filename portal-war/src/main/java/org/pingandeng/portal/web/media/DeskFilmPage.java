package org.pingandeng.portal.web.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.pingandeng.media.MediaPermissions;
import org.pingandeng.media.TranscodingHall;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.Work;
import org.pingandeng.media.model.WorkEvent;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;

/** A film laid open on the desk: how it plays and what was done to it. Its captions are {@link CaptionsForm}'s. */
@Named("deskFilmPage")
@RequestScoped
public class DeskFilmPage {

    @Inject
    TranscodingHall hall;

    @Inject
    Films films;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    private Work work;
    private FilmView film;
    private List<WorkEvent> events;

    /** The work on the film in the address; 404 where there is none. */
    public Work getWork() {
        if (work == null) {
            work = id().flatMap(hall::find).orElseThrow(() -> new NotYours("film"));
        }
        return work;
    }

    private Optional<MediaId> id() {
        return Optional.ofNullable(request.getParameter("f"))
                .filter(MediaId::valid)
                .map(MediaId::new);
    }

    /** The film's addresses. */
    public FilmView getFilm() {
        if (film == null) {
            film = films.of(getWork().file().id().digest(), Optional.empty(), Optional.empty());
        }
        return film;
    }

    /** What was done, the newest first. */
    public List<WorkEvent> getEvents() {
        if (events == null) {
            events = hall.events(getWork().file().id()).stream()
                    .sorted((one, other) -> other.at().compareTo(one.at()))
                    .toList();
        }
        return events;
    }

    /** Whether the visitor may write captions. */
    public boolean isWriting() {
        return visitor.may(MediaPermissions.STEER);
    }
}
