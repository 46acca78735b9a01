package org.pingandeng.portal.api.v1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.pingandeng.portal.search.SearchDesk;

/** What may be meant while somebody types into the search box. */
@ApplicationScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionResource {

    private static final int MOST = 8;

    @Inject
    SearchDesk search;

    /**
     * Words that begin so.
     *
     * @param typed Chinese, readings, first letters or English
     * @return a list of texts, the likeliest first
     */
    @GET
    @Path("/suggestions")
    public Response suggest(@QueryParam("q") String typed) {
        List<String> words = typed == null || typed.isBlank() ? List.of() : search.beginning(typed, MOST);
        return Response.ok(words).header("Cache-Control", "public, max-age=60").build();
    }
}
