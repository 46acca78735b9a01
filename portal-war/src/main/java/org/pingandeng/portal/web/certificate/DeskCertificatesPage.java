package org.pingandeng.portal.web.certificate;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.certification.CertificateOffice;
import org.pingandeng.portal.certification.CertificateView;
import org.pingandeng.portal.certification.RevocationRefused;
import org.pingandeng.portal.web.site.Flash;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The office's desk of certificates: look through all, print one, withdraw one with a reason. */
@Named
@ViewScoped
public class DeskCertificatesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CertificateOffice office;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Flash flash;

    private final LazyDataModel<CertificateView> found = new Found();
    private String text;
    private String serial;
    private String reason;

    /** Withdraws the certificate of {@link #getSerial()}. */
    public String revoke() {
        Optional<RevocationRefused> refused =
                office.revoke(serial, visitor.person().value(), reason);
        if (refused.isPresent()) {
            String field = refused.get() == RevocationRefused.REASON_TOO_SHORT ? "reason" : "serial";
            Messages.addError(field, word("revoke." + refused.get().name()));
            return null;
        }
        flash.ok(word("revoke.done").replace("{0}", serial));
        return "/desk/certificates.xhtml?faces-redirect=true";
    }

    private static String word(String key) {
        return Faces.evaluateExpressionGet("#{cert['" + key + "']}");
    }

    public LazyDataModel<CertificateView> getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** One page of the table at a time. */
    private class Found extends LazyDataModel<CertificateView> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return office.count(text);
        }

        @Override
        public List<CertificateView> load(
                int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return office.search(text, first, size);
        }

        @Override
        public String getRowKey(CertificateView row) {
            return row.serial();
        }
    }
}
