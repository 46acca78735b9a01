package org.pingandeng.quiz.bank;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.store.MediaFolder;
import org.pingandeng.media.store.MediaRegister;
import org.pingandeng.quiz.TestClock;
import org.pingandeng.quiz.bank.model.ImportJob;
import org.pingandeng.quiz.bank.model.ImportPhase;
import org.pingandeng.quiz.bank.model.Intake;
import org.pingandeng.quiz.bank.store.JdbcCatalogues;
import org.pingandeng.quiz.bank.store.JdbcImportFiles;
import org.pingandeng.quiz.bank.store.JdbcImports;
import org.pingandeng.quiz.bank.store.JdbcIntake;
import org.pingandeng.quiz.bank.store.JdbcLikenesses;
import org.pingandeng.quiz.bank.store.JdbcStaging;
import org.pingandeng.quiz.bank.store.JpaItemBank;
import org.pingandeng.quiz.exchange.Filing;
import org.pingandeng.quiz.sql.Sql;

/** The import's rooms put together without a container, on a real database. */
final class ImportHouse {

    static final String HEADER = "编号,题型,用途,题干,选项,答案,解析,知识点,难度,依据,来源,计分\n";

    final TestClock clock = new TestClock();
    final UUID author = UUID.randomUUID();
    /** In every code and topic, so that tests do not meet each other's items. */
    final String mark = UUID.randomUUID().toString().substring(0, 8);

    final List<String> told = new ArrayList<>();
    final ImportDesk desk = new ImportDesk();
    final ImportChoice choice = new ImportChoice();
    final ImportPreview preview = new ImportPreview();
    final ImportWork work = new ImportWork();
    final ImportBook book = new ImportBook();
    final ImportMedia media = new ImportMedia();
    final ImportTaking taking;
    final OneTransaction transaction = new OneTransaction(SharedPostgres.dataSource("quiz"));
    final Sql sql = new Sql(SharedPostgres.dataSource("quiz"));

    ImportHouse(Path folder) {
        JdbcImports imports = new JdbcImports(SharedPostgres.dataSource("quiz"));
        JdbcStaging staging = new JdbcStaging(SharedPostgres.dataSource("quiz"));
        JdbcLikenesses likenesses = new JdbcLikenesses(SharedPostgres.dataSource("quiz"));
        JdbcIntake intake = new JdbcIntake(SharedPostgres.dataSource("quiz"));
        JdbcImportFiles files = new JdbcImportFiles(SharedPostgres.dataSource("quiz"));
        media.files = files;
        media.library =
                new MediaLibrary(new MediaFolder(folder), new MediaRegister(SharedPostgres.dataSource("media")), clock);
        desk.files = files;
        preview.files = files;
        book.files = files;
        desk.imports = imports;
        desk.staging = staging;
        desk.clock = clock;
        choice.imports = imports;
        choice.staging = staging;
        choice.clock = clock;
        choice.trail = (action, subject, detail) -> told.add(action + detail);
        preview.imports = imports;
        preview.staging = staging;
        preview.intake = intake;
        preview.bank = new JpaItemBank(SharedPostgres.entityManagers("quiz").createEntityManager());
        book.imports = imports;
        book.staging = staging;
        book.clock = clock;
        ImportReading reading = new ImportReading();
        reading.book = book;
        reading.media = media;
        reading.imports = imports;
        reading.intake = intake;
        reading.likenesses = likenesses;
        reading.cabinet = new FilingCabinet();
        reading.cabinet.catalogues = new JdbcCatalogues(SharedPostgres.dataSource("quiz"));
        taking = taking();
        work.book = book;
        work.reading = reading;
        work.taking = taking;
        work.imports = imports;
        work.intake = intake;
        work.likenesses = likenesses;
    }

    private ImportTaking taking() {
        ImportTaking inOne = new ImportTaking() {
            @Override
            public void take(ImportJob job, UUID lease) {
                transaction.run(() -> super.take(job, lease));
            }
        };
        inOne.imports = new JdbcImports(transaction);
        inOne.staging = new JdbcStaging(transaction);
        inOne.intake = new JdbcIntake(transaction);
        inOne.book = book;
        inOne.media = media;
        inOne.clock = clock;
        inOne.trail = choice.trail;
        inOne.outbox = (topic, key, payload) -> told.add(topic + payload);
        return inOne;
    }

    /** Lets something happen after each chunk that is written. */
    void afterEachChunk(Runnable happening) {
        Intake real = taking.intake;
        taking.intake = (Intake) Proxy.newProxyInstance(
                ImportHouse.class.getClassLoader(), new Class<?>[] {Intake.class}, (proxy, asked, given) -> {
                    Object answer = answer(real, asked, given);
                    if (asked.getName().equals("take")) {
                        happening.run();
                    }
                    return answer;
                });
    }

    private static Object answer(Intake real, Method asked, Object... given) throws Throwable {
        try {
            return asked.invoke(real, given);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    UUID begin(byte[] file) {
        return desk.begin(new ByteArrayInputStream(file), "试题.csv", Filing.OPEN, author)
                .id();
    }

    UUID begin(String... rows) {
        return begin(csv(rows).getBytes(StandardCharsets.UTF_8));
    }

    /** Begins and reads. */
    UUID read(String... rows) {
        UUID id = begin(rows);
        runAll();
        return id;
    }

    void runAll() {
        while (work.next()) {
            // the next one
        }
    }

    static String csv(String... rows) {
        return HEADER + String.join("\n", rows) + "\n";
    }

    /** A statement as a row; its words are this test's own. */
    String row(String code, String stem) {
        return mark + "-" + code + ",判断,练习," + stem + mark + mark + mark + ",,对,因为。," + "导入/" + mark + ",1,,自编,";
    }

    ImportJob job(UUID id) {
        return desk.find(id, author).orElseThrow();
    }

    ImportPhase phase(UUID id) {
        return job(id).phase();
    }

    /** How many items of this test the bank has. */
    int items() {
        return sql.ask("select count(*) from quiz.item where code like ?", row -> row.getInt(1), mark + "-%")
                .get(0);
    }

    int version(String code) {
        return sql.ask("select version from quiz.item where code = ?", row -> row.getInt(1), mark + "-" + code).stream()
                .findFirst()
                .orElse(0);
    }
}
