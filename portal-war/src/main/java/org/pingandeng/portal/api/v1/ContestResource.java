package org.pingandeng.portal.api.v1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.portal.contest.ContestHall;
import org.pingandeng.portal.contest.EntryOrder;
import org.pingandeng.portal.contest.model.Reply;

/**
 * What a phone in a contest calls: it comes in, learns how it stands, begins, hands in. A refusal is an answer with its
 * reason. Answers to questions have a path of their own ({@link ContestAnswerServlet}).
 */
@ApplicationScoped
@Path("/contest")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ContestResource {

    /** The header that carries a device's pass, or an attempt's. */
    static final String PASS = "X-Contest-Pass";

    @Inject
    ContestHall hall;

    @Inject
    MediaLibrary library;

    /**
     * Whether somebody may be shown.
     *
     * @param shown township and masked name, or the number alone
     */
    public record Showing(boolean shown) {}

    /**
     * Lets somebody in.
     *
     * @param order how they want to take part
     * @return their pass, or why not
     */
    @POST
    @Path("/enter")
    public Response enter(EntryOrder order) {
        return order == null ? Problem.of(400) : fresh(hall.enter(order));
    }

    /**
     * Who a device is, and how they stand.
     *
     * @param pass of the device
     * @return that, or why not
     */
    @GET
    @Path("/standing")
    public Response standing(@HeaderParam(PASS) String pass) {
        return fresh(hall.standing(pass));
    }

    /**
     * Shows township and masked name of the visitor, or the number alone.
     *
     * @param pass of the device
     * @param showing which
     * @return what stands on the list, or why not
     */
    @POST
    @Path("/show")
    public Response show(@HeaderParam(PASS) String pass, Showing showing) {
        return showing == null ? Problem.of(400) : fresh(hall.show(pass, showing.shown()));
    }

    /**
     * Begins an attempt, or goes on with the one that runs.
     *
     * @param pass of the device
     * @return its questions, or why not
     */
    @POST
    @Path("/begin")
    public Response begin(@HeaderParam(PASS) String pass) {
        return fresh(hall.begin(pass));
    }

    /**
     * A picture or a sound of the attempt's questions. Questions of a version never change, so the phone may keep it.
     *
     * @param pass of the attempt
     * @param file its id in the media library; 404 where the attempt has no such file
     * @return the file
     */
    @GET
    @Path("/media/{file}")
    @Produces(MediaType.WILDCARD)
    public Response media(@HeaderParam(PASS) String pass, @PathParam("file") String file) {
        Reply<Boolean> shown = hall.shows(pass, file);
        return shown.given() && shown.value()
                ? LibraryFile.of(library, file, "private, max-age=86400, immutable")
                : Problem.of(404);
    }

    /**
     * Hands an attempt in.
     *
     * @param pass of the attempt
     * @return what it came to, or why not
     */
    @POST
    @Path("/end")
    public Response end(@HeaderParam(PASS) String pass) {
        return fresh(hall.end(pass));
    }

    private static Response fresh(Object answer) {
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }
}
