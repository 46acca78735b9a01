package org.pingandeng.portal.api.v1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Answers at once and does nothing: by it a room or a load balancer learns how far away the server is, and a benchmark
 * how fast it answers at all.
 */
@ApplicationScoped
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PingResource {

    /**
     * Answers.
     *
     * @param nothing any JSON
     * @return an empty object
     */
    @POST
    @Path("/ping")
    public String ping(String nothing) {
        return "{}";
    }
}
