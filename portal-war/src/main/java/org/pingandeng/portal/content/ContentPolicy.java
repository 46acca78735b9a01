package org.pingandeng.portal.content;

import jakarta.servlet.http.HttpServletResponse;

/** What content of other makers may do: run its scripts, and reach nothing but its own files (docs/adr/0008). */
final class ContentPolicy {

    private ContentPolicy() {}

    /**
     * Sets the headers of whatever the content's origin sends.
     *
     * @param response the answer
     * @param here the address below which everything is the package's own
     * @param self the content's origin
     * @param portal the portal's origin, which may hold it in a frame
     */
    static void set(HttpServletResponse response, String here, String self, String portal) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src " + here + "; script-src " + here + " 'unsafe-inline' 'unsafe-eval' blob:; style-src "
                        + here + " 'unsafe-inline'; img-src " + here + " data: blob:; media-src " + here
                        + " data: blob:; font-src " + here + " data:; connect-src " + here
                        + " data: blob:; frame-src " + here + " blob:; worker-src " + here + " blob:; object-src "
                        + here
                        + "; form-action " + here + "; base-uri " + here + "; frame-ancestors " + self + " " + portal
                        + "; sandbox allow-scripts allow-same-origin allow-forms allow-modals");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                "Permissions-Policy",
                "accelerometer=(), bluetooth=(), camera=(), clipboard-read=(), clipboard-write=(), display-capture=(), "
                        + "fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), "
                        + "microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), "
                        + "serial=(), usb=(), web-share=()");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Origin-Agent-Cluster", "?1");
        response.setHeader("X-DNS-Prefetch-Control", "off");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
