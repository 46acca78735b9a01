package org.pingandeng.portal.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.certification.CertificateRegister;
import org.pingandeng.portal.certification.Issuer;
import org.pingandeng.portal.certification.Verification;
import org.pingandeng.portal.certification.print.QrCode;

/** The public check of a number: anyone, no sign-in. */
@Named
@RequestScoped
public class VerifyPage {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int NOT_FOUND = 404;

    @Inject
    CertificateRegister register;

    @Inject
    VerifyAllowance allowance;

    @Inject
    Issuer issuer;

    @Inject
    Visitor visitor;

    private String serial;
    private String name;
    private Verification answer;
    private long wait;

    /** Looks the number up, if one was given and the asker may ask. */
    public void look() {
        if (serial == null || serial.isBlank()) {
            return;
        }
        allowance
                .ask(visitor.address())
                .ifPresentOrElse(
                        this::refuse, () -> answer = register.verify(serial, name, Network.of(visitor.address())));
        if (answer != null && answer.certificate() == null) {
            Faces.setResponseStatus(NOT_FOUND);
        }
        Faces.addResponseHeader("Cache-Control", "no-store");
        Faces.addResponseHeader("X-Robots-Tag", "noindex");
    }

    private void refuse(Duration pause) {
        wait = Math.max(1, pause.plusMillis(999).toSeconds());
        Faces.setResponseStatus(TOO_MANY_REQUESTS);
        Faces.addResponseHeader("Retry-After", Long.toString(wait));
    }

    /** @return the answer; null when nothing was asked or the asker must wait */
    public Verification getAnswer() {
        return answer;
    }

    /** @return seconds to wait before the next question, 0 when none */
    public long getWait() {
        return wait;
    }

    /** @return the code of this answer's own address, as the path of a drawing of {@link #getCodeSize()} modules */
    public String getCode() {
        return code().svgPath();
    }

    /** @return modules along one side of the code */
    public int getCodeSize() {
        return code().size();
    }

    private QrCode code() {
        return new QrCode(issuer.addressOf(answer.serial()));
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
