package org.pingandeng.portal.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A post from outside the desks with a nonce for PrimeFaces, which refuses every Faces post without one. The policy of
 * those pages has no nonce, so it opens nothing; pages of errors need it too.
 */
final class WithNonce extends HttpServletRequestWrapper {

    private static final String NONCE = "primefaces.nonce";

    private String fresh;

    WithNonce(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        String sent = super.getParameter(name);
        return NONCE.equals(name) && (sent == null || sent.isBlank()) ? fresh() : sent;
    }

    private String fresh() {
        if (fresh == null) {
            byte[] bytes = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
            fresh = Base64.getEncoder().encodeToString(bytes);
        }
        return fresh;
    }
}
