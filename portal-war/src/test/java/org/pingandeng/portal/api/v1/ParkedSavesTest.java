package org.pingandeng.portal.api.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A save call whose commit never comes. */
class ParkedSavesTest {

    private final ParkedSaves parked = new ParkedSaves();
    private final List<String> happened = new ArrayList<>();

    @Test
    void whatHangsIsSentAwayOnceAndALateCommitFindsItAnswered() {
        ParkedSave place = parked.park(context());

        parked.sweep(System.nanoTime() + TimeUnit.SECONDS.toNanos(31));
        parked.sweep(System.nanoTime() + TimeUnit.SECONDS.toNanos(36));
        parked.answer(place, () -> fail("answered twice"));

        assertEquals(List.of("setTimeout 0", "setStatus 503", "setHeader Retry-After", "complete"), happened);
    }

    @Test
    void whatHasJustComeGoesOnWaiting() {
        parked.park(context());

        parked.sweep(System.nanoTime());

        assertEquals(List.of("setTimeout 0"), happened);
    }

    private AsyncContext context() {
        return noting(AsyncContext.class, noting(HttpServletResponse.class, null));
    }

    /** Notes every call but the one for the response. */
    private <T> T noting(Class<T> type, HttpServletResponse response) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if ("getResponse".equals(method.getName())) {
                        return response;
                    }
                    if ("hashCode".equals(method.getName())) {
                        return 1;
                    }
                    if ("equals".equals(method.getName())) {
                        return proxy == given[0];
                    }
                    happened.add(given == null ? method.getName() : method.getName() + " " + given[0]);
                    return null;
                }));
    }
}
