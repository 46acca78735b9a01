package org.pingandeng.portal.news;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.Storing;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.editing.EditingPermissions;
import org.pingandeng.portal.news.model.Articles;
import org.pingandeng.portal.news.model.Column;
import org.pingandeng.portal.news.model.Idle;
import org.pingandeng.portal.outbox.OutboxLog;

/** What editors have beside the texts themselves: columns, files, and what is idle. */
@ApplicationScoped
public class NewsDesk {

    /** The topic of the news that columns changed. */
    public static final String ARRANGED = "news.arranged";

    private static final int LARGEST_MIB = 200;
    private static final Map<String, java.util.Set<MediaType>> WELCOME = Map.of(
            "picture", MediaType.PICTURE,
            "film", MediaType.VIDEO,
            "files", java.util.Set.of(MediaType.values()));

    @Inject
    Articles articles;

    @Inject
    NewsRoom room;

    @Inject
    ArticlePieces pieces;

    @Inject
    HandedFiles handed;

    @Inject
    OutboxLog outbox;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    private final ObjectMapper json = new ObjectMapper();

    /** Columns in which nothing was published for two weeks. */
    @RolesAllowed(EditingPermissions.WRITE)
    @Transactional
    public List<Idle> idle() {
        return Idle.among(room.columns(), room.all(), clock.instant());
    }

    /** What the checker found at outside addresses. */
    @RolesAllowed(EditingPermissions.WRITE)
    @Transactional
    public List<Articles.Checked> checkedLinks() {
        return articles.checked();
    }

    /**
     * Takes a file for an article; of a picture nothing stays that a camera wrote beside it.
     *
     * @param place {@code picture}, {@code film} or {@code files}
     * @param in the bytes
     * @param name what the editor calls it
     * @return the file, or why it was not taken
     */
    @RolesAllowed(EditingPermissions.WRITE)
    public Storing take(@NotNull String place, @NotNull InputStream in, String name) {
        return handed.take(in, name, Limits.of(LARGEST_MIB, WELCOME.getOrDefault(place, MediaType.PICTURE)));
    }

    /**
     * Adds a column, or renames one.
     *
     * @param column with its code
     * @return false where the code has no form of ours, a name is missing, or it cannot stand below the other
     */
    @RolesAllowed(EditingPermissions.ARRANGE)
    @Transactional
    public boolean arrange(@NotNull Column column) {
        Optional<Column> parent = Optional.ofNullable(column.parent())
                .flatMap(code -> articles.columns().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst());
        boolean below = column.parent() == null
                || parent.filter(each -> each.parent() == null && !each.code().equals(column.code()))
                        .isPresent();
        boolean sound = below
                && column.code().matches("[a-z0-9-]{1,40}")
                && Stream.of(column.name(), column.nameEn()).noneMatch(String::isBlank)
                && column.name().length() <= 40
                && column.nameEn().length() <= 60;
        if (sound) {
            articles.keep(column);
            outbox.append(ARRANGED, column.code(), Map.of());
            trail.record("news.column", column.code(), Map.of("name", column.name()));
        }
        return sound;
    }

    /**
     * Brings in articles that were reviewed before they were packed. Those that are there already stay as they are.
     *
     * @param file a JSON array of objects with {@code key} and the fields of an article
     * @return what stands in the way, a line an article; empty when it was done
     */
    @RolesAllowed(EditingPermissions.PUBLISH)
    @Transactional
    public List<String> bringIn(@NotNull InputStream file) throws IOException {
        List<Map<String, String>> read = json.readValue(file, new TypeReference<>() {});
        List<String> problems = read.stream()
                .filter(each -> !pieces.problems(each.get("key"), each).isEmpty())
                .map(each -> each.get("key") + ": " + pieces.problems(each.get("key"), each))
                .toList();
        if (problems.isEmpty()) {
            read.stream()
                    .filter(each -> articles.find(each.get("key")).isEmpty())
                    .forEach(this::publish);
        }
        return problems;
    }

    private void publish(Map<String, String> article) {
        Map<String, String> fields = new HashMap<>(article);
        String key = fields.remove("key");
        pieces.publish(key, fields, clock.instant());
        trail.record("news.broughtIn", key, Map.of("title", pieces.title(fields)));
    }
}
