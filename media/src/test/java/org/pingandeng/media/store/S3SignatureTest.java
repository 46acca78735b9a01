package org.pingandeng.media.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples that Amazon gives ("Signature calculations … using an Authorization header"). */
class S3SignatureTest {

    private static final S3Signature EXAMPLE =
            new S3Signature("us-east-1", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    private static final Instant DAY = Instant.parse("2013-05-24T00:00:00Z");
    private static final String EMPTY = S3Signature.sha256(new byte[0]);

    private static String signature(Map<String, String> query) {
        return EXAMPLE.headers("GET", "examplebucket.s3.amazonaws.com", "/", query, EMPTY, DAY)
                .get("authorization")
                .replaceAll(".*Signature=", "");
    }

    @Test
    void listsAreSignedAsAmazonDoes() {
        assertEquals(
                "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
                signature(Map.of("max-keys", "2", "prefix", "J")));
        assertEquals(
                "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543", signature(Map.of("lifecycle", "")));
    }

    @Test
    void anythingInAKeyIsWrittenAsItIsSigned() {
        assertEquals("/b/made/a%20%2B%2A~%E5%AD%97/s.m4s", S3Signature.path("/b/made/a +*~字/s.m4s"));
        assertTrue(EXAMPLE.headers("GET", "h", "/", Map.of(), EMPTY, DAY).containsKey("x-amz-date"));
    }
}
