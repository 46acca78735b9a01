package org.pingandeng.media.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a request to an object store (AWS Signature Version 4, as Amazon describes it under "Create a signed AWS
 * API request"). Pure: the moment is a parameter.
 *
 * @param region the store's region
 * @param key the public half of the credentials
 * @param secret the other half
 */
record S3Signature(String region, String key, String secret) {

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /**
     * Signs a request.
     *
     * @param method of HTTP
     * @param host with the port, where it is not the usual one
     * @param path as {@link #path} writes it
     * @param query its parameters, not yet encoded
     * @param hash of the body, in hexadecimal digits
     * @param now the moment it is sent
     * @return the headers that have to go with it
     */
    Map<String, String> headers(
            String method, String host, String path, Map<String, String> query, String hash, Instant now) {
        String moment = MOMENT.format(now);
        String day = moment.substring(0, 8);
        Map<String, String> headers = new TreeMap<>();
        headers.put("host", host);
        headers.put("x-amz-content-sha256", hash);
        headers.put("x-amz-date", moment);
        String names = String.join(";", headers.keySet());
        String lines = headers.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue() + "\n")
                .collect(Collectors.joining());
        String request = String.join("\n", method, path, query(query), lines, names, hash);
        String scope = day + "/" + region + "/s3/aws4_request";
        String toSign = String.join("\n", ALGORITHM, moment, scope, sha256(request.getBytes(StandardCharsets.UTF_8)));
        byte[] signing = mac(
                mac(mac(mac(("AWS4" + secret).getBytes(StandardCharsets.UTF_8), day), region), "s3"), "aws4_request");
        String signature = HexFormat.of().formatHex(mac(signing, toSign));
        headers.put(
                "authorization",
                ALGORITHM + " Credential=" + key + "/" + scope + ", SignedHeaders=" + names + ", Signature="
                        + signature);
        headers.remove("host"); // the client sets it by itself
        return headers;
    }

    /** Parameters in the order and the form that is signed. */
    static String query(Map<String, String> query) {
        return new TreeMap<>(query)
                .entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
    }

    /** A path in the form that is signed; slashes stay. */
    static String path(String path) {
        return encoded(path).replace("%2F", "/");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
