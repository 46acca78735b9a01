package org.pingandeng.portal.api.v1;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** JSON of another form on the wire: 400, without the reader's own words. */
@Provider
@Priority(1)
public class JsonMappingProblem implements ExceptionMapper<JsonMappingException> {

    @Override
    public Response toResponse(JsonMappingException malformed) {
        return Problem.of(400);
    }
}
