package org.pingandeng.portal.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.pingandeng.portal.launch.PortalDatabase;
import org.pingandeng.portal.launch.PortalProcess;

/** Publishes courses made of packages, each in a programme of its own that no desk can make yet, and makes their lessons short. */
final class PackageFixture {

    private static final String PUBLISH = """
            update course.course_version v set state = 'PUBLISHED', published_at = now()
            from course.course c where c.id = v.course and c.code = ?""";
    private static final String SHORTEN = """
            update course.lesson l set seconds = 20 from course.course_version v join course.course c on c.id = v.course
            where l.version = v.id and c.code = ?""";
    private static final String PROGRAMME = """
            insert into course.programme (code, title_zh, title_en, summary_zh, summary_en, audience_zh, audience_en,
                courses, classroom)
            values (?, '示例课件培训', 'Sample of packages', '', '', '', '', array[?], false)""";

    private PackageFixture() {}

    static void open(PortalProcess portal, List<String> codes) {
        try (Connection database = PortalDatabase.open(portal)) {
            for (String code : codes) {
                change(database, PUBLISH, code);
                change(database, SHORTEN, code);
                change(database, PROGRAMME, code, code);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void change(Connection database, String sql, String... values) throws SQLException {
        try (PreparedStatement change = database.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                change.setString(at + 1, values[at]);
            }
            change.executeUpdate();
        }
    }
}
