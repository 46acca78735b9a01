package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.organisation.model.OrganisationKind;
import org.pingandeng.portal.search.SnapSource;
import org.pingandeng.portal.snap.SnapBooth;
import org.pingandeng.portal.snap.SnapDesk;
import org.pingandeng.portal.snap.SnapOffice;
import org.pingandeng.portal.snap.SnapShow;
import org.pingandeng.portal.snap.Snapping;
import org.pingandeng.portal.snap.model.Figure;
import org.pingandeng.portal.snap.model.SnapRefusal;
import org.pingandeng.portal.snap.model.SnapSheet;
import org.pingandeng.portal.snap.model.Standing.State;
import org.pingandeng.portal.snap.store.JdbcChoices;
import org.pingandeng.portal.snap.store.JdbcSnaps;
import org.pingandeng.quiz.sql.Sql;

/** A citizen sends a photo, the office gives it to a township, which answers; the township beside it sees nothing. */
class SnapsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 28);

    @TempDir
    Path home;

    private final DataSource database = SharedPostgres.dataSource("portal");
    private Town town;
    private SnapBooth booth;
    private SnapDesk desk;
    private SnapOffice office;
    private SnapShow show;
    private SnapSource source;
    private UUID own;
    private UUID neighbour;

    @BeforeEach
    void twoTownships() {
        town = new Town(home);
        town.become(Set.of(Role.ADMINISTRATOR), null);
        town.tell(() -> town.organisations.plant("测试县"));
        UUID county = town.tell(town.organisations::tree).get(0).id();
        own = township(county, "示例甲镇");
        neighbour = township(county, "示例乙镇");
        Wired wired = new Wired().with(database, town.clock, town.visitor, town.organisations);
        wired.make(Trail.class);
        Snapping.wire(wired, database);
        booth = wired.make(SnapBooth.class);
        office = wired.make(SnapOffice.class);
        desk = wired.make(SnapDesk.class);
        show = wired.make(SnapShow.class);
        source = wired.make(SnapSource.class);
    }

    private UUID township(UUID county, String name) {
        return town.tell(() -> town.organisations.add(county, OrganisationKind.TOWNSHIP, name))
                .orElseThrow()
                .id();
    }

    private static byte[] photo(int colour) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BufferedImage image = new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB);
            image.setRGB(3, 3, colour);
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private SnapSheet sheet(UUID id) {
        return new SnapSheet(
                id, own, "exit", "农贸市场东门", "安全出口堆了纸箱", "13900000000", new BigDecimal("37.5"), new BigDecimal("107.4"));
    }

    private String sent(UUID id) {
        town.visitor.become(null);
        SnapBooth.Sent sent = town.tell(() -> booth.send(sheet(id), List.of(photo(0xff0000))));
        assertEquals(Optional.empty(), sent.refusal());
        return sent.code();
    }

    /** As many more from the address of one. */
    private void more(UUID like, int times) {
        new Sql(database).change("""
                        with more as (
                          insert into portal.snap (id, code_seal, kind, township, spot, words, received_at)
                          select gen_random_uuid(), gen_random_uuid()::text, s.kind, s.township, s.spot, s.words, s.received_at
                          from portal.snap s cross join generate_series(1, ?) where s.id = ? returning id)
                        insert into portal.snap_private (snap, sender_tag)
                        select m.id, p.sender_tag from more m cross join portal.snap_private p where p.snap = ?""", times, like, like);
    }

    private void office() {
        town.become(Set.of(Role.OFFICE), "");
    }

    private Optional<SnapRefusal> assigned(UUID id) {
        office();
        return town.tell(() -> office.assign(id, own, DUE, "请清理"));
    }

    @Test
    void aPhotoIsAnsweredAndTheSenderReadsItByTheCode() {
        PersonId keeper = town.enter(own, Role.ENTERPRISE_MANAGER);
        UUID id = UUID.randomUUID();
        String code = sent(id);
        assertEquals(code, sent(id), "the same form twice is one");
        assertEquals(Optional.of(code), town.tell(() -> booth.sent(id)));
        assertEquals(Optional.empty(), town.tell(() -> booth.sent(UUID.randomUUID())));
        assertEquals(Optional.empty(), assigned(id));
        assertEquals(Optional.empty(), assigned(id), "pressed twice, said once");
        assertEquals(List.of(keeper.value()), new JdbcChoices(database).keepers(own));
        assertEquals(
                List.of(1L),
                new Sql(database)
                        .ask(
                                "select count(*) from portal.notice where person = ? and kind = 'SNAP_ASSIGNED'",
                                row -> row.getLong(1),
                                keeper.value()));
        town.enter(own, Role.ENTERPRISE_MANAGER);
        assertEquals(Optional.empty(), town.tell(() -> desk.answer(id, "纸箱已搬走", List.of(photo(0x00ff00)))));
        assertEquals(
                Optional.of(SnapRefusal.STATE),
                town.tell(() -> desk.answer(id, "纸箱已搬走", List.of(photo(0x00ff00)))),
                "once is enough");
        town.visitor.become(null);
        SnapBooth.Seen seen = town.tell(() -> booth.look(code.toLowerCase(java.util.Locale.ROOT) + " "))
                .orElseThrow();
        assertEquals(State.ANSWERED, seen.album().snap().now().state());
        assertEquals(1, seen.album().after().size());
        assertEquals(Optional.empty(), town.tell(() -> booth.look("AAAAA-AAAAA")));
    }

    @Test
    void anAnswerHasThreePhotosAndAHazardNine() {
        UUID id = UUID.randomUUID();
        sent(id);
        List<byte[]> three = List.of(photo(1), photo(2), photo(3));
        for (int time = 0; time < 3; time++) {
            assertEquals(Optional.empty(), assigned(id));
            assertEquals(Optional.empty(), town.tell(() -> desk.answer(id, "已清理", three)));
        }
        assertEquals(Optional.empty(), assigned(id));
        assertEquals(
                Optional.of(SnapRefusal.TOO_MANY_PHOTOS), town.tell(() -> desk.answer(id, "已清理", List.of(photo(4)))));
        assertEquals(
                Optional.of(SnapRefusal.TOO_MANY_PHOTOS),
                town.tell(() -> desk.answer(id, "已清理", List.of(photo(1), photo(2), photo(3), photo(4)))));
        assertEquals(Optional.empty(), town.tell(() -> desk.answer(id, "已清理", List.of())));
    }

    @Test
    void theNeighbourSeesNothingAndOnlyTheOfficeSeesThePhone() {
        UUID id = UUID.randomUUID();
        sent(id);
        assigned(id);
        assertEquals(Optional.of("13900000000"), town.tell(() -> office.phone(id)));
        town.enter(own, Role.ENTERPRISE_MANAGER);
        assertTrue(town.tell(() -> desk.list("", 0, 30)).stream()
                .anyMatch(each -> each.id().equals(id)));
        town.enter(neighbour, Role.ENTERPRISE_MANAGER);
        assertFalse(town.tell(() -> desk.list("", 0, 30)).stream()
                .anyMatch(each -> each.id().equals(id)));
        assertEquals(Optional.empty(), town.tell(() -> desk.find(id)));
        assertEquals(Optional.of(SnapRefusal.NOT_THERE), town.tell(() -> desk.answer(id, "不是我们的", List.of())));
        assertEquals(Optional.of(SnapRefusal.NOT_THERE), town.tell(() -> desk.handBack(id, "不是我们的")));
    }

    @Test
    void thePublicSeesOnlyWhatTheOfficeChose() {
        UUID id = UUID.randomUUID();
        sent(id);
        assertEquals(0, town.tell(() -> show.count("", own.toString())));
        assigned(id);
        String before = town.tell(() -> desk.find(id))
                .orElseThrow()
                .album()
                .before()
                .get(0)
                .file();
        assertEquals(
                Optional.empty(),
                town.tell(() -> office.show(id, "出口堵塞，已交办", "示例甲镇", List.of(before, "f".repeat(64)))));
        var shown = town.tell(() -> show.page("exit", own.toString(), 0, 12)).get(0);
        assertEquals(List.of(before), shown.snap().now().publicPhotos(), "a photo of another is not shown");
        assertEquals("示例甲镇", shown.snap().now().publicSpot());
        assertEquals(
                Optional.of(id),
                town.tell(() -> show.one(id)).map(each -> each.snap().id()));
        assertEquals("出口堵塞，已交办", source.read(id.toString()).get(0).text(), "the public's words, not the sender's");
        assertTrue(source.keys().contains(id.toString()));
        assertEquals(Optional.empty(), town.tell(() -> office.hide(id, "有人脸")));
        assertEquals(List.of(), source.read(id.toString()));
        assertEquals(Optional.empty(), town.tell(() -> show.one(id)));
        assertEquals(0, town.tell(() -> show.count("", own.toString())));
    }

    @Test
    void whatIsNotAnsweredInTimeIsLateAndCounts() {
        UUID late = UUID.randomUUID();
        UUID done = UUID.randomUUID();
        sent(late);
        sent(done);
        assigned(late);
        assigned(done);
        town.tell(() -> desk.answer(done, "已清理", List.of()));
        town.clock.pass(Duration.ofDays(10));
        assertEquals(
                List.of(late),
                town.tell(() -> desk.list("LATE", 0, 30)).stream()
                        .map(each -> each.id())
                        .filter(Set.of(late, done)::contains)
                        .toList());
        Figure figure = town.tell(() -> show.figures(Figure.Axis.TOWNSHIP)).stream()
                .filter(each -> each.key().equals(own.toString()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(2L, 1L, 2L, 1L, 50L),
                List.of(figure.received(), figure.answered(), figure.judged(), figure.inTime(), figure.share()));
        assertFalse(town.tell(() -> show.figures(Figure.Axis.KIND)).isEmpty());
        assertFalse(town.tell(() -> show.figures(Figure.Axis.MONTH)).isEmpty());
    }

    @Test
    void whatIsNoPhotoOrComesTooOftenIsNotTaken() {
        town.visitor.become(null);
        assertEquals(
                Optional.of(SnapRefusal.PHOTO),
                town.tell(() -> booth.send(
                                sheet(UUID.randomUUID()), List.of("<svg/>".getBytes(StandardCharsets.US_ASCII))))
                        .refusal());
        UUID first = UUID.randomUUID();
        sent(first);
        more(first, Snapping.A_DAY - 2);
        sent(UUID.randomUUID());
        assertEquals(
                Optional.of(SnapRefusal.TOO_OFTEN),
                town.tell(() -> booth.send(sheet(UUID.randomUUID()), List.of(photo(1))))
                        .refusal());
    }

    @Test
    void nothingLeadsToThePhotosOfWhatWasRefusedEvenAfterItWasPublic() {
        UUID id = UUID.randomUUID();
        sent(id);
        assigned(id);
        String file = town.tell(() -> desk.find(id))
                .orElseThrow()
                .album()
                .before()
                .get(0)
                .file();
        town.tell(() -> office.show(id, "出口堵塞", "示例甲镇", List.of(file)));
        assertEquals(List.of("snap_photo", "snap_now"), leading(id, file));
        town.enter(own, Role.ENTERPRISE_MANAGER);
        town.tell(() -> desk.handBack(id, "不是我们的"));
        office();
        assertEquals(Optional.empty(), town.tell(() -> office.refuse(id, "照片里有路人")));
        assertEquals(List.of(), leading(id, file), "so the library removes it after its days of grace");
        assertEquals(
                List.of("BEFORE/1"),
                town.tell(() -> desk.find(id)).orElseThrow().steps().stream()
                        .flatMap(each -> each.photos().stream())
                        .toList());
    }

    @Test
    void whatWasTakenFromThePublicAndAnsweredLosesItsPhotosWithTheSender() {
        UUID id = UUID.randomUUID();
        sent(id);
        assigned(id);
        town.tell(() -> office.show(id, "出口堵塞", "示例甲镇", List.of()));
        town.tell(() -> office.hide(id, "有人脸"));
        town.tell(() -> desk.answer(id, "已清理", List.of(photo(7))));
        assertEquals(
                2, town.tell(() -> desk.find(id)).orElseThrow().album().photos().size());
        new JdbcSnaps(database).forget(town.clock.instant().plusSeconds(1));
        assertEquals(
                List.of(), town.tell(() -> desk.find(id)).orElseThrow().album().photos());
    }

    /** A step as they were once written, put into today's words by the migration that did so everywhere. */
    @Test
    void whatStepsSaidByDigestIsSaidByPlaceAndKeepsNoFile() throws SQLException, IOException {
        UUID id = UUID.randomUUID();
        sent(id);
        office();
        String file = town.tell(() -> desk.find(id))
                .orElseThrow()
                .album()
                .before()
                .get(0)
                .file();
        String gone = "0".repeat(64);
        new Sql(database).change("""
                        insert into portal.snap_step (snap, kind, person, person_name, photos, at)
                        values (?, 'SHOWN', ?, '示例', ?::text[], ?)""", id, UUID.randomUUID(), "{" + gone + "," + file + "}", town.clock.instant());
        assertEquals(List.of("snap_photo", "snap_step"), leading(id, file));
        migrate("V202612020303__snap_step_places.sql");
        assertEquals(List.of("snap_photo"), leading(id, file));
        assertEquals(List.of(), leading(id, gone));
        assertEquals(
                List.of("BEFORE/1"),
                town.tell(() -> desk.find(id)).orElseThrow().steps().get(0).photos());
        assertThrows(
                IllegalStateException.class,
                () -> new Sql(database).change("update portal.snap_step set words = 'x' where snap = ?", id));
    }

    private void migrate(String name) throws SQLException, IOException {
        try (InputStream script = getClass().getResourceAsStream("/db/migration/portal/" + name);
                Connection connection = database.getConnection();
                Statement work = connection.createStatement()) {
            connection.setAutoCommit(false);
            work.execute("set local search_path to portal");
            work.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** The tables in which a digest stands with a hazard. */
    private List<String> leading(UUID id, String file) {
        return new Sql(database).ask("""
                        select 'snap_photo' from portal.snap_photo where snap = ? and file = ?
                        union all select 'snap_step' from portal.snap_step where snap = ? and ? = any (photos)
                        union all select 'snap_now' from portal.snap_now where snap = ? and ? = any (public_photos)""", row -> row.getString(1), id, file, id, file, id, file);
    }

    @Test
    void whatHappenedIsNotRewrittenAndSendersAreForgotten() {
        UUID id = UUID.randomUUID();
        sent(id);
        office();
        assertEquals(Optional.of(SnapRefusal.REASON), town.tell(() -> office.refuse(id, " ")));
        assertEquals(Optional.empty(), town.tell(() -> office.refuse(id, "看不清是什么")));
        assertEquals(Optional.of(SnapRefusal.STATE), assigned(id));
        Sql sql = new Sql(database);
        assertThrows(
                IllegalStateException.class,
                () -> sql.change("update portal.snap_step set words = 'x' where snap = ?", id));
        assertThrows(IllegalStateException.class, () -> sql.change("delete from portal.snap where id = ?", id));
        assertTrue(new JdbcSnaps(database).forget(town.clock.instant().plusSeconds(1)) >= 1);
        assertEquals(Optional.empty(), town.tell(() -> office.phone(id)));
    }
}
