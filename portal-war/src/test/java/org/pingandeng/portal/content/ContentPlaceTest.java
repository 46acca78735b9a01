package org.pingandeng.portal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.config.Keys;

/** Which hosts are the content's, and which addresses on them are good. */
class ContentPlaceTest {

    private static final String PUBLIC = "https://safety.example.cn";
    private static final Instant NOON = Instant.parse("2026-11-29T04:00:00Z");
    private static final String SCORM = "a".repeat(64);

    private static ContentPlace place(String url) {
        return new ContentPlace(Optional.ofNullable(url), PUBLIC);
    }

    @Test
    void withoutTheSettingThereIsNoPlace() {
        assertFalse(place(null).there());
        assertFalse(place("  ").there());
        assertEquals(Optional.empty(), place(null).label("p1.content.example.cn"));
        assertEquals("", place(null).frames());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://safety.example.cn", "http://safety.example.cn:8443", "ftp://x", "content.example.cn"})
    void thePortalsOwnHostAndWhatIsNoAddressAreRefused(String url) {
        assertThrows(IllegalStateException.class, () -> place(url));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "p1.content.example.cn, p1",
                "P1.Content.Example.cn:443, p1",
                "content.example.cn, -",
                "a.b.content.example.cn, '-'",
                "p1.content.example.cn:8080, -",
                "p1content.example.cn, -",
                "p1.content.example.cn.evil.test, -",
                "safety.example.cn, -"
            })
    void aHostBelowTheStarIsTheContents(String host, String label) {
        String expected = host.startsWith("a.b.") ? "-" : label;
        assertEquals(
                Optional.ofNullable(expected),
                place("https://*.content.example.cn").label(host));
    }

    @Test
    void oneHostForAllIsTheContents() {
        ContentPlace place = place("https://content.example.cn");
        assertEquals(Optional.of(""), place.label("content.example.cn"));
        assertEquals(Optional.empty(), place.label("x.content.example.cn"));
        assertEquals(Optional.empty(), place.label(null));
        assertEquals("https://content.example.cn", place.frames());
    }

    @Test
    void thePortalBelowTheStarIsNotTheContents() {
        ContentPlace place = new ContentPlace(Optional.of("http://*.example.cn"), "http://safety.example.cn");
        assertEquals(Optional.empty(), place.label("safety.example.cn"));
        assertEquals(Optional.of("p1"), place.label("p1.example.cn"));
    }

    private static ContentAddress addresses(ContentPlace place, Instant now) {
        Keys keys = new Keys() {
            @Override
            public byte[] derive(String purpose, int length) {
                return purpose.repeat(5).getBytes();
            }
        };
        ContentAddress addresses =
                new Wired().with(keys, place, Clock.fixed(now, ZoneOffset.UTC)).make(ContentAddress.class);
        addresses.open();
        return addresses;
    }

    @Test
    void anAddressIsGoodForItsLearnerPackageAndHostAndRunsOut() {
        ContentPlace place = place("https://*.content.example.cn");
        ContentAddress addresses = addresses(place, NOON);
        UUID learner = UUID.randomUUID();
        ContentAddress.Base base = addresses.of(learner, SCORM);
        String label = place.label(base.origin().substring("https://".length())).orElseThrow();
        assertEquals(base, addresses.of(learner, SCORM), "the same again, so that a browser need not fetch twice");

        String file = base.path() + "p/课件/a.html";
        ContentAddress.Asked asked = addresses.read(label, file).orElseThrow();
        assertEquals(SCORM, asked.scorm());
        assertEquals("p/课件/a.html", asked.rest());
        assertEquals(base.path(), asked.base());

        assertEquals(Optional.empty(), addresses.read("pother", file), "on another host");
        assertEquals(
                Optional.empty(), addresses.read(label, file.replace(SCORM, "b".repeat(64))), "of another package");
        for (Duration later : List.of(Duration.ofHours(20), Duration.ofDays(300))) {
            assertEquals(Optional.empty(), addresses(place, NOON.plus(later)).read(label, file), "run out");
        }
        assertTrue(addresses(place, NOON.plus(Duration.ofHours(12)))
                .read(label, file)
                .isPresent());
        assertEquals(Optional.empty(), addresses.read(label, "/courses"));
    }

    @Test
    void belowAPathOfTheCountysHostContentLiesBelowTheSamePathOfItsOwn() {
        ContentPlace place =
                new ContentPlace(Optional.of("https://*.content.example.cn"), "https://www.example.gov.cn/anquan");
        ContentAddress.Base base = addresses(place, NOON).of(UUID.randomUUID(), SCORM);
        assertEquals("https://www.example.gov.cn", place.portal());
        assertTrue(base.wrapper().matches("https://[a-z0-9]+\\.content\\.example\\.cn/anquan/run/.*"), base.wrapper());
    }

    @Test
    void eachLearnerAndEachPackageHasAnOriginOfItsOwn() {
        ContentAddress addresses = addresses(place("https://*.content.example.cn"), NOON);
        UUID learner = UUID.randomUUID();
        String one = addresses.of(learner, SCORM).origin();
        assertNotEquals(one, addresses.of(UUID.randomUUID(), SCORM).origin());
        assertNotEquals(one, addresses.of(learner, "b".repeat(64)).origin());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "bytes=0-9, bytes 0-9/100",
                "bytes=90-, bytes 90-99/100",
                "bytes=-10, bytes 90-99/100",
                "bytes=0-999, bytes 0-99/100",
                "bytes=100-, -",
                "bytes=9-5, -",
                "'bytes=0-1,5-6', -",
                "lines=0-9, -",
                "bytes=-, -"
            })
    void partsOfAFile(String header, String said) {
        assertEquals(Optional.ofNullable(said), ByteRange.read(header, 100).map(ByteRange::said));
    }
}
