package org.pingandeng.portal.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * The stories of an exam's day that Gatling tells, and the files they are told from: who comes, and with what. The
 * other half of each stands in {@code src/gatling} and uses the names given here.
 */
final class ExamStories {

    /** Calls, by their names in Gatling's log. */
    static final String PAGE = "sign-in page";

    static final String SIGN_IN = "sign-in";
    static final String SAVE = "save";
    static final String PAPER = "paper";
    static final String START = "start";
    static final String STATE = "state";
    static final String SUBMIT = "submit";

    /** Files of a story. */
    static final String PEOPLE = "people.csv";

    static final String SAVING = "saving.csv";
    static final String SAVES = "saves.txt";
    static final String SIGNED_IN = "signed-in.txt";
    static final String PASSES = "passes.csv";

    /** How fast a quick candidate answers. */
    static final Duration BETWEEN_SAVES = Duration.ofSeconds(5);

    /** Twelve minutes of saves: more than the sign-ins may take. */
    private static final int ROUNDS = 150;

    private final Path folder;
    private final Gatling gatling;
    private final String password;
    private String oddity;

    ExamStories(Path folder, PortalProcess portal) {
        this.folder = folder;
        this.gatling = Gatling.found(portal.url(""));
        this.password = portal.starterAccounts().get("LEARNER").password();
    }

    /**
     * People sign in by password while others save.
     *
     * @param numbers of those who sign in
     * @param load saves that have not been sent
     * @param saving those who save, the first of the load
     */
    StoryLog signIn(List<Integer> numbers, SaveLoad load, List<BenchHall.Pass> saving)
            throws IOException, InterruptedException {
        Path place = place("sign-in");
        List<String> people = new ArrayList<>(List.of("number,userName,password"));
        numbers.forEach(number -> people.add(number + ",bench-" + number + "," + password));
        Files.write(place.resolve(PEOPLE), people);
        List<String> savers = new ArrayList<>(List.of("who,token"));
        IntStream.range(0, saving.size())
                .forEach(who -> savers.add(who + "," + saving.get(who).token()));
        Files.write(place.resolve(SAVING), savers);
        try (BufferedWriter saves = Files.newBufferedWriter(place.resolve(SAVES))) {
            for (int i = 0; i < ROUNDS * saving.size(); i++) {
                int who = i % saving.size();
                saves.write(who + " {\"saves\":[" + load.next(who) + "]}\n");
            }
        }
        return told("SignInStory", place);
    }

    /**
     * The cookies of those who have signed in, in the order of their numbers.
     *
     * @param expected how many
     */
    List<String> signedIn(int expected) throws IOException {
        List<String> cookies = Files.readAllLines(place("sign-in").resolve(SIGNED_IN)).stream()
                .map(line -> line.split("\t"))
                .sorted(Comparator.comparingInt(line -> Integer.parseInt(line[0])))
                .map(line -> line[1])
                .toList();
        if (cookies.size() != expected) {
            throw new IllegalStateException(expected - cookies.size() + " could not sign in: " + oddity);
        }
        return cookies;
    }

    /** Everybody fetches the paper within two minutes, then begins within ten seconds. */
    StoryLog open(List<BenchHall.Pass> all) throws IOException, InterruptedException {
        return told("OpeningStory", withPasses("opening", all));
    }

    /** Everybody looks at the state of the sitting, which gives a fresh pass, then hands in within a minute. */
    StoryLog handIn(List<BenchHall.Pass> all) throws IOException, InterruptedException {
        return told("HandInStory", withPasses("hand-in", all));
    }

    private Path withPasses(String name, List<BenchHall.Pass> all) throws IOException {
        Path place = place(name);
        List<String> passes = new ArrayList<>(List.of("sitting,token"));
        all.forEach(pass -> passes.add(pass.sitting() + "," + pass.token()));
        Files.write(place.resolve(PASSES), passes);
        return place;
    }

    private Path place(String name) throws IOException {
        return Files.createDirectories(folder.resolve("story-" + name));
    }

    private StoryLog told(String story, Path place) throws IOException, InterruptedException {
        StoryLog log = gatling.tell(story, place);
        oddity = oddity == null ? log.oddity() : oddity;
        return log;
    }

    /** The first call of all stories that was not granted, or null. */
    String oddity() {
        return oddity;
    }
}
