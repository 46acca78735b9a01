package org.pingandeng.portal.api.v1;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.pingandeng.portal.account.model.NotYours;

/** Somebody else's data on the wire: 404. */
@Provider
public class NotYoursProblem implements ExceptionMapper<NotYours> {

    @Override
    public Response toResponse(NotYours refusal) {
        return Problem.of(404);
    }
}
