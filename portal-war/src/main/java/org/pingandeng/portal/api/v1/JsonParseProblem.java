package org.pingandeng.portal.api.v1;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What is no JSON on the wire: 400, without the reader's own words. */
@Provider
@Priority(1)
public class JsonParseProblem implements ExceptionMapper<JsonParseException> {

    @Override
    public Response toResponse(JsonParseException malformed) {
        return Problem.of(400);
    }
}
