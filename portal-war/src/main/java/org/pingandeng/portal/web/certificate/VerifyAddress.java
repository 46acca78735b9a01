package org.pingandeng.portal.web.certificate;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code /verify/PAD-…}, the short address that a certificate's code carries, shows the public page for that number. */
@WebServlet(urlPatterns = "/verify/*")
public class VerifyAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        String serial = path == null ? "" : path.substring(1);
        String address = "/verify?serial=" + URLEncoder.encode(serial, StandardCharsets.UTF_8);
        request.getRequestDispatcher(address).forward(request, response);
    }
}
