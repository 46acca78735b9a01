package org.pingandeng.portal.api.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.MerkleTree;
import org.pingandeng.quiz.exam.model.SaveReply;

/** What a room hears when it saves, and when it is told to come back. */
class SaveAnswerTest {

    private static final SaveReply BUSY = SaveReply.refused(2, ExamRefusal.BUSY);
    private static final SaveReply KEPT = SaveReply.stored(
            1, null, 7, List.of(new MerkleTree.Step(true, new byte[] {1})), new byte[] {2}, new byte[] {3});

    private final SaveAnswer answer = new SaveAnswer(new JsonFactory());
    private final Map<String, String> headers = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status = 200;

    @Test
    void aFullQueueSendsTheRoomAwayForASecond() throws IOException {
        answer.write(response(), List.of(BUSY, BUSY));

        assertEquals(503, status);
        assertEquals("1", headers.get("Retry-After"));
        assertTrue(body().contains("\"reason\":\"BUSY\""));
    }

    @Test
    void whereSomeWereKeptTheirReceiptsAreNotHeldBack() throws IOException {
        answer.write(response(), List.of(KEPT, BUSY));

        assertEquals(200, status);
        assertEquals("1", headers.get("Retry-After"));
        assertTrue(body().contains("\"batch\":7,\"root\":\"02\",\"signature\":\"03\",\"path\":[\"L01\"]"), body());
    }

    @Test
    void nothingSentIsNothingRefused() throws IOException {
        answer.write(response(), List.of());

        assertEquals(200, status);
        assertEquals("{\"saves\":[]}", body());
    }

    private String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    /** Notes what is written. */
    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, given) -> {
                    switch (method.getName()) {
                        case "setStatus" -> status = (int) given[0];
                        case "setHeader" -> headers.put((String) given[0], (String) given[1]);
                        case "getOutputStream" -> {
                            return stream();
                        }
                        default -> {
                            // not asked for here
                        }
                    }
                    return null;
                });
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int one) {
                body.write(one);
            }
        };
    }
}
