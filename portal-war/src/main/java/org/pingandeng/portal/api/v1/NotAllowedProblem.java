package org.pingandeng.portal.api.v1;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.pingandeng.portal.account.model.NotAllowed;

/** A missing permission on the wire: 403. */
@Provider
public class NotAllowedProblem implements ExceptionMapper<NotAllowed> {

    @Override
    public Response toResponse(NotAllowed refusal) {
        return Problem.of(403);
    }
}
