package org.pingandeng.media.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A bucket of an object store by the few calls of the S3 interface that a library needs: put, get, look, list and delete
 * objects. Requests are signed; a busy or failing store is asked again before it is a fault.
 */
final class S3Bucket {

    private static final int TRIES = 4;
    private static final int NOT_FOUND = 404;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofMinutes(30);
    private static final String NOTHING = S3Signature.sha256(new byte[0]);

    private final URI endpoint;
    private final String bucket;
    private final S3Signature signature;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    /**
     * A bucket.
     *
     * @param endpoint the store's address, for example {@code http://10.0.0.9:9000}
     * @param bucket its name; it must be there
     * @param signature signs requests
     * @param clock the time
     */
    S3Bucket(URI endpoint, String bucket, S3Signature signature, Clock clock) {
        this.endpoint = endpoint;
        this.bucket = bucket;
        this.signature = signature;
        this.clock = clock;
    }

    /** Puts a file there, whole or not at all: the store checks its digest. */
    void put(String key, Path file) throws IOException {
        HttpResponse<Void> answer =
                ask("PUT", key, Map.of(), BodyPublishers.ofFile(file), digest(file), BodyHandlers.discarding());
        expect(answer.statusCode() / 100 == 2, "PUT", answer.statusCode());
    }

    /**
     * Fetches a file.
     *
     * @return false when there is none; then nothing is written
     */
    boolean get(String key, Path to) throws IOException {
        HttpResponse<InputStream> answer =
                ask("GET", key, Map.of(), BodyPublishers.noBody(), NOTHING, BodyHandlers.ofInputStream());
        try (InputStream in = answer.body()) {
            if (answer.statusCode() == NOT_FOUND) {
                return false;
            }
            expect(answer.statusCode() == 200, "GET", answer.statusCode());
            long length = answer.headers().firstValueAsLong("Content-Length").orElse(-1);
            long came = Files.copy(in, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            expect(length < 0 || came == length, "GET", answer.statusCode());
            return true;
        }
    }

    boolean has(String key) throws IOException {
        int status = ask("HEAD", key, Map.of(), BodyPublishers.noBody(), NOTHING, BodyHandlers.discarding())
                .statusCode();
        expect(status == 200 || status == NOT_FOUND, "HEAD", status);
        return status == 200;
    }

    void delete(String key) throws IOException {
        int status = ask("DELETE", key, Map.of(), BodyPublishers.noBody(), NOTHING, BodyHandlers.discarding())
                .statusCode();
        expect(status / 100 == 2 || status == NOT_FOUND, "DELETE", status);
    }

    List<String> keys(String prefix) throws IOException {
        List<String> keys = new ArrayList<>();
        String from = "";
        do {
            Map<String, String> query = new TreeMap<>(Map.of("list-type", "2", "prefix", prefix));
            if (!from.isEmpty()) {
                query.put("continuation-token", from);
            }
            HttpResponse<String> answer =
                    ask("GET", "", query, BodyPublishers.noBody(), NOTHING, BodyHandlers.ofString());
            expect(answer.statusCode() == 200, "LIST", answer.statusCode());
            from = read(answer.body(), keys);
        } while (!from.isEmpty());
        return keys;
    }

    /** Reads a page of a list; gives where the next begins. */
    private static String read(String xml, List<String> keys) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        String next = "";
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    switch (reader.getLocalName()) {
                        case "Key" -> keys.add(reader.getElementText());
                        case "NextContinuationToken" -> next = reader.getElementText();
                        default -> {}
                    }
                }
            }
            return next;
        } catch (XMLStreamException malformed) {
            throw new IOException("The object store's list cannot be read", malformed);
        }
    }

    private <T> HttpResponse<T> ask(
            String method,
            String key,
            Map<String, String> query,
            BodyPublisher body,
            String hash,
            BodyHandler<T> handler)
            throws IOException {
        IOException last = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            pause(attempt);
            try {
                HttpResponse<T> answer = client.send(request(method, key, query, body, hash), handler);
                if (answer.statusCode() < 500 && answer.statusCode() != 429) {
                    return answer;
                }
                last = new IOException("The object store answered " + answer.statusCode() + " to " + method);
            } catch (IOException broken) {
                last = broken;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException(stopped);
            }
        }
        throw last;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(attempt == 0 ? 0 : 100L << (2 * attempt));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(stopped));
        }
    }

    private HttpRequest request(String method, String key, Map<String, String> query, BodyPublisher body, String hash) {
        String path = S3Signature.path("/" + bucket + (key.isEmpty() ? "" : "/" + key));
        String host = endpoint.getPort() < 0 ? endpoint.getHost() : endpoint.getHost() + ":" + endpoint.getPort();
        String parameters = query.isEmpty() ? "" : "?" + S3Signature.query(query);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(endpoint.getScheme() + "://" + host + path + parameters))
                .timeout(ANSWER)
                .method(method, body);
        signature.headers(method, host, path, query, hash, clock.instant()).forEach(request::header);
        return request.build();
    }

    private static void expect(boolean well, String method, int status) throws IOException {
        if (!well) {
            throw new IOException("The object store answered " + status + " to " + method);
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
