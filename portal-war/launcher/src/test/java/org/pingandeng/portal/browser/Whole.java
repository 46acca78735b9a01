package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** What holds for every page: nothing sticks out, nobody is shut out, the browser has nothing to complain of. */
final class Whole {

    private Whole() {}

    /**
     * Looks at the page a screen shows.
     *
     * @param screen what shows it
     * @param name for the message of a failure
     */
    static void assertWhole(Screen screen, String name) {
        assertEquals(0, screen.overflow(), name + ": pixels too wide");
        assertEquals(List.of(), screen.barriers(), name);
        assertEquals(List.of(), screen.complaints(), name);
    }
}
