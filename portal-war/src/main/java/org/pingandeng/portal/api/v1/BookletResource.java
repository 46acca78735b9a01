package org.pingandeng.portal.api.v1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.booklet.BookletShelf;

/** What a booklet's page calls when somebody reads it: a device counts once a day, and nothing is kept about it. */
@ApplicationScoped
@Path("/booklets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BookletResource {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final String COOKIE = "pad_read";
    private static final int A_DAY = 86_400;

    @Inject
    BookletShelf shelf;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * A reading.
     *
     * @param booklet the booklet's code
     */
    public record Reading(String booklet) {}

    /** Counts a reading, unless this browser has counted for the booklet today. */
    @POST
    @Path("/readings")
    public Response read(@CookieParam(COOKIE) String remembered, Reading reading) {
        if (reading == null || reading.booklet() == null) {
            return Problem.of(400);
        }
        String today = LocalDate.ofInstant(clock.instant(), COUNTY).toString();
        boolean fresh = remembered != null && remembered.startsWith(today + ".");
        String known = fresh ? remembered : today + ".";
        if (List.of(known.split("\\.")).contains(reading.booklet())) {
            return Response.noContent().build();
        }
        if (!shelf.read(reading.booklet(), visitor.address())) {
            return Problem.of(404);
        }
        return Response.noContent()
                .cookie(new NewCookie.Builder(COOKIE)
                        .value(known + reading.booklet() + ".")
                        .path("/api/v1/booklets")
                        .maxAge(A_DAY)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }
}
