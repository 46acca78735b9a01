package org.pingandeng.portal.web.certificate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.certification.CertificateRegister;
import org.pingandeng.portal.certification.CertificationPermissions;
import org.pingandeng.portal.certification.TeamCertificates;
import org.pingandeng.portal.certification.model.HolderId;

/** {@code /certificate/PAD-….pdf}: the printed certificate, for its holder, their enterprise and the office; for others there is none. */
@WebServlet(urlPatterns = "/certificate/*")
public class CertificateFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CertificateRegister register;

    @Inject
    transient TeamCertificates team;

    @Inject
    transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!visitor.isSignedIn()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    "/account/signin?next=" + URLEncoder.encode("/certificate" + path, StandardCharsets.UTF_8));
            return;
        }
        String serial = path.replaceAll("^/|\\.pdf$", "");
        Optional<byte[]> file = register.print(new HolderId(visitor.person().value()), serial)
                .or(() -> visitor.may(CertificationPermissions.SEARCH) ? register.print(serial) : Optional.empty())
                .or(() -> visitor.may(CertificationPermissions.TEAM) ? team.print(serial) : Optional.empty());
        if (file.isPresent()) {
            send(file.get(), serial, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(byte[] file, String serial, HttpServletResponse response) throws IOException {
        String name = URLEncoder.encode("培训合格证明-" + serial + ".pdf", StandardCharsets.UTF_8);
        response.setContentType("application/pdf");
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "inline; filename*=UTF-8''" + name);
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(file);
    }
}
