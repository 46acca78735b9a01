package org.pingandeng.portal.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server that takes every letter and keeps it. */
final class PostOffice implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0);
    private final List<String> letters = new CopyOnWriteArrayList<>();

    PostOffice() throws IOException {
        Thread clerk = new Thread(this::serve);
        clerk.setDaemon(true);
        clerk.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Each letter with its envelope. */
    List<String> letters() {
        return letters;
    }

    /** The code in the last letter. */
    String code() {
        String letter = letters.get(letters.size() - 1);
        String body = letter.substring(letter.indexOf("\n\n") + 2);
        String text = new String(
                Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.US_ASCII)), StandardCharsets.UTF_8);
        Matcher code = Pattern.compile("new password: ([a-z2-9]{8}) ").matcher(text);
        if (!code.find()) {
            throw new IllegalStateException(text);
        }
        return code.group(1);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                take(caller);
            } catch (SocketException closed) {
                return;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void take(Socket caller) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder letter = new StringBuilder();
        answer(caller, "220 post office");
        for (String line = said.readLine(); line != null && !line.equals("QUIT"); line = said.readLine()) {
            letter.append(line).append('\n');
            if (line.equals("DATA")) {
                answer(caller, "354 go on");
                for (String part = said.readLine(); !part.equals("."); part = said.readLine()) {
                    letter.append(part).append('\n');
                }
                letters.add(letter.toString());
            }
            answer(caller, "250 well");
        }
        answer(caller, "221 bye");
    }

    private static void answer(Socket caller, String text) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
