package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.model.Role;

/** Traces of visits go when their time is over, and not before. */
class TracesTest {

    @TempDir
    Path home;

    @Test
    void endedSignInsAndWrongTriesAreForgottenAfterTheirDays() {
        Town town = new Town(home);
        Traces traces = new Wired().with(town.people, town.clock).make(Traces.class);
        Town.set(traces, "days", 200);
        town.enter(null, Role.LEARNER);
        UUID signIn = town.visitor.signIn().orElseThrow();
        Instant begin = town.clock.instant();
        town.signIn("nobody-" + signIn, "wrong");
        town.tell(() -> {
            town.door.end(signIn);
            return true;
        });
        town.clock.pass(Duration.ofDays(199));
        town.tell(traces::forget);
        assertTrue(town.tell(() -> town.people.signIn(signIn)).isPresent());
        assertEquals(1, tries(town, begin));
        town.clock.pass(Duration.ofDays(2));
        town.tell(traces::forget);
        assertTrue(town.tell(() -> town.people.signIn(signIn)).isEmpty());
        assertEquals(0, tries(town, begin));
    }

    private static long tries(Town town, Instant begin) {
        return town.tell(() -> town.people.failures(town.visitor.address(), begin.minusSeconds(1)));
    }
}
