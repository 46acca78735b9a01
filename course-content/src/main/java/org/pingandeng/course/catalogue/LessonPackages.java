package org.pingandeng.course.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Packages of other makers as lessons need them: each is named by its digest, like a file. */
public interface LessonPackages {

    /**
     * A package as it is chosen from.
     *
     * @param digest its name for ever
     * @param name what the file was called
     * @param title what it calls itself
     * @param at when it was brought in
     */
    record Card(String digest, String name, String title, Instant at) {}

    /**
     * What came of bringing one in.
     *
     * @param digest the package
     * @param refusal why there is none
     */
    record Taken(Optional<String> digest, Optional<FileRefusal> refusal) {}

    /**
     * Takes a package in for the caller: whole, or not at all. The same again changes nothing.
     *
     * @param in a zip, read to the end or to the limit; not closed
     * @param name what the giver calls it
     * @return the package, or why not
     * @throws IOException when the disk fails
     */
    Taken take(InputStream in, String name) throws IOException;

    /**
     * Those that the caller may put into a lesson: brought in for an organisation whose courses they see, or in a course
     * that they see.
     *
     * @param skip how many newer ones to pass over
     * @param most how many at most
     * @return the newest first
     */
    List<Card> shelf(int skip, int most);

    /**
     * One of those that the caller may put into a lesson.
     *
     * @param digest a package
     * @return the package, or empty
     */
    Optional<Card> mine(String digest);

    /**
     * Notes that an organisation has a package now, because one of its courses does. Again changes nothing.
     *
     * @param digest any file of a lesson; what is no package is passed over
     * @param owner the organisation; empty for the county
     */
    void hold(String digest, Optional<UUID> owner);

    /**
     * Writes a package as a zip; bringing it in gives the same package.
     *
     * @param digest one that is there
     * @param out where it goes; not closed
     * @throws IOException when it cannot be written
     */
    void write(String digest, OutputStream out) throws IOException;

    /**
     * What the file of a package was called.
     *
     * @param digest a package
     * @return such as {@code fire.zip}; empty when there is none
     */
    Optional<String> name(String digest);
}
