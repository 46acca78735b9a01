package org.pingandeng.portal.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.pingandeng.portal.bench.SampleQuestions;
import org.pingandeng.portal.bench.UploadVisit;

/** A trainer's import that is being written into the bank when the power goes. */
final class InterruptedImport {

    private static final int ROWS = 12_000;
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String COUNT = "select count(*) from quiz.item where code like 'bench-%'";

    private final PortalProcess portal;
    private final UploadVisit trainer;
    private final String id;

    private InterruptedImport(PortalProcess portal, UploadVisit trainer, String id) {
        this.portal = portal;
        this.trainer = trainer;
        this.id = id;
    }

    /** A file is uploaded, read, and ordered to be taken; it returns while the questions are on their way. */
    static InterruptedImport begun(PortalProcess portal) throws Exception {
        UploadVisit trainer = new UploadVisit(portal).enter("TRAINER");
        InterruptedImport work = new InterruptedImport(
                portal, trainer, trainer.upload("/desk/import", "file", SampleQuestions.workbook(ROWS)));
        work.await("READY");
        trainer.press("/desk/import?id=" + work.id, "choice", "take");
        work.requireItWrites();
        return work;
    }

    /** Somebody is at it, and it is not done: questions are written that nobody else can see yet. */
    private void requireItWrites() throws SQLException {
        String of = " from quiz.import_job where id = '" + id + "' and ";
        while (number(portal, "select count(*)" + of + "phase <> 'READY' and step = 'WRITE'") == 0) {
            Thread.onSpinWait();
        }
        assertEquals(1, number(portal, "select count(*)" + of + "phase = 'TAKING'"), "the power goes too late");
    }

    void requireNothingIsHalfIn() throws SQLException {
        long there = number(portal, COUNT);
        assertEquals(0, there % ROWS, "none or all, but there are " + there);
    }

    /** It is not written again by itself: its owner reads what happened and decides once more. */
    void requireAllComesInWhenAskedAgain(PortalProcess again) throws Exception {
        await("READY");
        assertEquals(0, number(again, COUNT), "nothing of it is in the bank");
        trainer.press("/desk/import?id=" + id, "choice", "take");
        await("DONE");
        assertEquals(ROWS, number(again, COUNT), "each question once");
    }

    private static long number(PortalProcess portal, String sql) throws SQLException {
        try (Connection connection = PortalDatabase.open(portal);
                PreparedStatement ask = connection.prepareStatement(sql);
                ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void await(String phase) throws Exception {
        Instant limit = Instant.now().plus(LIMIT);
        while (!stands(phase)) {
            assertFalse(stands("FAILED") || Instant.now().isAfter(limit), trainer.open("/api/v1/imports/" + id));
            Thread.sleep(100);
        }
    }

    private boolean stands(String phase) throws Exception {
        return trainer.open("/api/v1/imports/" + id).contains("\"phase\":\"" + phase + "\"");
    }
}
