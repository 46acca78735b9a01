package org.pingandeng.portal.api.v1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.talk.TalkBook;
import org.pingandeng.portal.talk.model.TalkRefusal;
import org.pingandeng.portal.talk.model.TalkSheet;

/** What the page of a talk before a shift calls: whose phone it is, and the sheet it hands in. */
@ApplicationScoped
@Path("/talks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TalkResource {

    @Inject
    TalkBook book;

    @Inject
    OrganisationOffice organisations;

    @Inject
    Visitor visitor;

    /**
     * Whose phone it is.
     *
     * @param signedIn whether somebody has signed in
     * @param name theirs; empty for nobody
     * @param enterprise where they belong; empty for nowhere
     */
    public record Me(boolean signedIn, String name, String enterprise) {}

    /**
     * A sheet.
     *
     * @param id made by the phone
     * @param slug the case's address
     * @param team its name
     * @param heldAt milliseconds from 1970
     * @param members who signed
     */
    public record Handing(UUID id, String slug, String team, long heldAt, List<String> members) {}

    /**
     * What became of it.
     *
     * @param refusal why it is not kept; null when it is
     */
    public record Handed(TalkRefusal refusal) {}

    /** Whose phone it is. */
    @GET
    @Path("/me")
    public Response me() {
        String enterprise = visitor.organisation()
                .flatMap(organisations::find)
                .map(OrganisationView::name)
                .orElse("");
        return fresh(new Me(visitor.isSignedIn(), visitor.getName(), enterprise));
    }

    /** Takes a sheet; the same again is answered as before. */
    @POST
    @Path("/sheets")
    public Response hand(Handing handing) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (handing == null || handing.id() == null || handing.slug() == null) {
            return Problem.of(400);
        }
        TalkSheet sheet = new TalkSheet(
                handing.id(),
                handing.slug(),
                handing.team(),
                Instant.ofEpochMilli(handing.heldAt()),
                handing.members());
        return fresh(new Handed(book.hand(sheet).orElse(null)));
    }

    private static Response fresh(Object answer) {
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }
}
