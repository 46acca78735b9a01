package org.pingandeng.portal.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.pingandeng.quiz.exam.model.Save;

/**
 * Saves written out beforehand, so that the load generator only sends them: each candidate's in its chain, candidates
 * in turn. A save is never sent twice, so each that is granted is one more row.
 */
final class SaveLoad {

    private static final HexFormat HEX = HexFormat.of();
    private static final String AT = Instant.parse("2026-01-01T01:00:00Z").toString();

    /** What wrk runs: tokens are kept in memory, saves are read line by line. */
    private static final String SCRIPT = """
            local tokens = {}
            for line in io.lines("%1$s") do tokens[#tokens + 1] = line end
            local saves = io.open("%2$s")
            local headers = {["Content-Type"] = "application/json", ["Origin"] = "%3$s"}
            local per = %4$d
            function one()
              local line = saves:read()
              if not line then error("no saves left") end
              return line:match("^(%%d+) (.*)$")
            end
            function request()
              local who, body = one()
              for i = 2, per do
                local _, more = one()
                body = body .. "," .. more
              end
              headers["X-Sitting"] = tokens[tonumber(who)]
              return wrk.format("POST", "/api/v1/exam/saves", headers, '{"saves":[' .. body .. "]}")
            end
            """;

    /** The same server's ping, for comparison. */
    private static final String PING = """
            local headers = {["Content-Type"] = "application/json", ["Origin"] = "%s"}
            function request() return wrk.format("POST", "/api/v1/ping", headers, "{}") end
            """;

    private final Path folder;
    private final String origin;
    private final List<Integer> sequence = new ArrayList<>();
    private final List<byte[]> tips = new ArrayList<>();
    private final Random random = new Random(7);
    private final int slots;
    private int files;

    SaveLoad(Path folder, String origin, int slots) {
        this.folder = folder;
        this.origin = origin;
        this.slots = slots;
    }

    /**
     * Writes saves for one run.
     *
     * @param passes of all candidates, each always at the same place
     * @param among how many of them save
     * @param saves how many there are to send
     * @param per how many a request carries
     * @return the script for wrk
     */
    Path script(List<BenchHall.Pass> passes, int among, int saves, int per) throws IOException {
        int number = ++files;
        Path tokens = folder.resolve("tokens-" + number + ".txt");
        Files.write(tokens, passes.stream().map(BenchHall.Pass::token).toList());
        Path file = folder.resolve("saves-" + number + ".txt");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < saves; i++) {
                int who = i / per % among;
                out.write(who + 1 + " " + next(who) + "\n");
            }
        }
        return Files.writeString(
                folder.resolve("saves-" + number + ".lua"), SCRIPT.formatted(tokens, file, origin, per));
    }

    Path ping() throws IOException {
        return Files.writeString(folder.resolve("ping.lua"), PING.formatted(origin));
    }

    /** The next save of one candidate, as JSON. */
    synchronized String next(int who) {
        while (sequence.size() <= who) {
            sequence.add(0);
            tips.add(Save.BEGINNING);
        }
        int n = sequence.get(who) + 1;
        int slot = 1 + random.nextInt(slots);
        String answer = "{\"c\":[" + random.nextInt(4) + "]}";
        byte[] before = tips.get(who);
        byte[] hash = Save.chain(before, n, slot, answer, AT);
        sequence.set(who, n);
        tips.set(who, hash);
        return "{\"n\":" + n + ",\"slot\":" + slot + ",\"a\":\"" + answer.replace("\"", "\\\"") + "\",\"at\":\"" + AT
                + "\",\"prev\":\"" + HEX.formatHex(before) + "\",\"hash\":\"" + HEX.formatHex(hash) + "\"}";
    }
}
