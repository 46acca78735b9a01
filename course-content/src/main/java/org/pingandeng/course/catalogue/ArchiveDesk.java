package org.pingandeng.course.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.DraftJson;
import org.pingandeng.course.catalogue.model.LessonContent.Branching;
import org.pingandeng.course.catalogue.model.LessonContent.Prose;
import org.pingandeng.course.catalogue.model.LessonContent.Role;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.pack.PackWriter;
import org.pingandeng.course.pack.RichText;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.port.Caller;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaId;

/** Writes a whole version of a course as an archive; bringing it in gives an equal course. */
@ApplicationScoped
public class ArchiveDesk {

    @Inject
    Courses courses;

    @Inject
    Manuscripts manuscripts;

    @Inject
    MediaLibrary library;

    @Inject
    LessonPackages packages;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    /** For the container. */
    public ArchiveDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param courses all courses
     * @param manuscripts what is being written
     * @param library where files lie
     * @param packages where packages of other makers lie
     * @param trail remembers
     * @param caller who asks
     */
    public ArchiveDesk(
            Courses courses,
            Manuscripts manuscripts,
            MediaLibrary library,
            LessonPackages packages,
            AuditTrail trail,
            Caller caller) {
        this.courses = courses;
        this.manuscripts = manuscripts;
        this.library = library;
        this.packages = packages;
        this.trail = trail;
        this.caller = caller;
    }

    /**
     * What an archive of a version is called.
     *
     * @param version any
     * @return code and number, such as {@code confined-space-2.zip}; empty when it is not the caller's to see
     */
    @RolesAllowed(CoursePermissions.READ)
    public Optional<String> name(@NotNull UUID version) {
        return courses.find(version)
                .filter(found -> caller.sees(found.owner()))
                .map(found -> found.code() + "-" + found.number() + ".zip");
    }

    /**
     * Writes an archive.
     *
     * @param version any
     * @param out where it goes; closed at the end
     * @return false when it is not the caller's to see; then nothing was written
     * @throws IOException when it cannot be written
     */
    @RolesAllowed(CoursePermissions.READ)
    @Transactional
    public boolean write(@NotNull UUID version, @NotNull OutputStream out) throws IOException {
        Optional<Version> found = courses.find(version).filter(each -> caller.sees(each.owner()));
        if (found.isEmpty()) {
            return false;
        }
        trail.record(
                "course.exported",
                found.get().code(),
                Map.of("number", found.get().number()));
        try (PackWriter writer = new PackWriter(out)) {
            new Writer(writer).write(found.get().code(), manuscripts.text(found.get()));
        }
        return true;
    }

    /** One archive being written: files get names that people can read, and stay told apart by their digests. */
    private final class Writer {

        private final PackWriter out;
        private final Map<String, String> names = new LinkedHashMap<>();
        private final Map<String, Role> roles = new HashMap<>();

        private Writer(PackWriter out) {
            this.out = out;
        }

        private void write(String code, Draft draft) throws IOException {
            Draft renamed = draft;
            for (Draft.Part part : draft.parts()) {
                boolean apart = part.content() instanceof Prose || part.content() instanceof Branching;
                String up = apart ? "../" : "";
                renamed = renamed.changed(
                        part.code(), each -> each.with(each.content().renamed((file, role) -> up + name(file, role))));
            }
            ObjectNode manifest = DraftJson.write(renamed);
            manifest.put("code", code);
            for (JsonNode chapter : manifest.path("chapters")) {
                for (JsonNode lesson : chapter.path("lessons")) {
                    text((ObjectNode) lesson);
                    scenario((ObjectNode) lesson);
                }
            }
            out.manifest(manifest);
            for (Map.Entry<String, String> file : names.entrySet()) {
                file(file.getKey(), file.getValue());
            }
        }

        private void file(String digest, String name) throws IOException {
            if (roles.get(digest) == Role.PACKAGE) {
                out.whole(name, to -> packages.write(digest, to));
                return;
            }
            try (InputStream in = library.open(new MediaId(digest), 0)) {
                out.file(name, in);
            }
        }

        /** A text stands in a file of its own, as Markdown. */
        private void text(ObjectNode lesson) throws IOException {
            if (!lesson.has("html")) {
                return;
            }
            String name = "lessons/" + lesson.path("code").asText() + ".md";
            String html = lesson.path("html").asText();
            out.text(name, lesson.path("source").asText(RichText.markdown(html)));
            lesson.remove("html");
            lesson.remove("source");
            lesson.put("file", name);
        }

        /** A scenario too, in the form that authors write by hand. */
        private void scenario(ObjectNode lesson) throws IOException {
            if (!lesson.has("situations")) {
                return;
            }
            ObjectNode scenario = lesson.objectNode();
            for (String field : List.of("goal", "situations")) {
                scenario.set(field, lesson.remove(field));
            }
            String name = "scenarios/" + lesson.path("code").asText() + ".json";
            out.text(name, scenario.toPrettyString());
            lesson.put("file", name);
        }

        private String name(String digest, Role role) {
            if (!MediaId.valid(digest)) {
                return digest;
            }
            roles.put(digest, role);
            return names.computeIfAbsent(digest, file -> ArchiveNames.of(file, said(file, role)));
        }

        private String said(String digest, Role role) {
            return role == Role.PACKAGE
                    ? packages.name(digest).orElse("package.zip")
                    : library.find(new MediaId(digest)).map(MediaFile::name).orElse("file");
        }
    }
}
