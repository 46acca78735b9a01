package org.pingandeng.portal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.TestClock;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;

class SettingsTest {

    private final DataSource database = SharedPostgres.dataSource("portal");
    private final TestClock clock = new TestClock(Instant.parse("2026-11-23T04:00:00Z"));
    private final Trail trail = new Wired().with(database, clock, new Visitor()).make(Trail.class);

    @Test
    void aChangeIsSeenHereAtOnceAndOnAnotherNodeSoon() {
        Settings here = new Settings(database, trail, clock, name -> null);
        Settings there = new Settings(database, trail, clock, name -> null);
        there.text(Setting.CONTACT_PHONE);
        assertTrue(here.change(Setting.CONTACT_PHONE, " 0953-12350 "));
        assertEquals("0953-12350", here.text(Setting.CONTACT_PHONE));
        clock.pass(Settings.FRESH);
        assertEquals("0953-12350", there.text(Setting.CONTACT_PHONE));
        assertTrue(here.change(Setting.CONTACT_PHONE, ""));
    }

    @Test
    void configurationStandsBeforeTheUsualValueAndBehindThePage() {
        Settings settings = new Settings(
                database, trail, clock, name -> name.equals("portal.site.owner.en") ? "Some county" : null);
        assertEquals("Some county", settings.text(Setting.SITE_OWNER_EN));
        assertEquals("平安灯", settings.text(Setting.SITE_NAME_ZH));
    }

    @Test
    void aNameIsNeverEmptyNorTooLong() {
        Settings settings = new Settings(database, trail, clock, name -> null);
        assertFalse(settings.change(Setting.SITE_NAME_ZH, "  "));
        assertFalse(settings.change(Setting.SITE_NAME_ZH, "灯".repeat(41)));
        assertEquals("平安灯", settings.text(Setting.SITE_NAME_ZH));
    }

    @Test
    void aJobIsSeenWhileItRunsAndKeepsItsBeginning() {
        Jobs jobs = new Jobs(database, clock);
        String name = "test." + UUID.randomUUID();
        jobs.running(name, 0, 120, "");
        Instant begun = clock.instant();
        clock.pass(Duration.ofSeconds(9));
        jobs.running(name, 30, 120, "第 30 题");
        JobView job = find(jobs, name);
        assertEquals(25, job.percent());
        assertEquals(begun, job.startedAt());
        jobs.done(name, 120, "");
        assertEquals(100, find(jobs, name).percent());
        jobs.failed(name, 1, 2, "磁盘已满");
        assertEquals(JobView.State.FAILED, find(jobs, name).state());
    }

    private static JobView find(Jobs jobs, String name) {
        return jobs.all().stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
