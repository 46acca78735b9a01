package org.pingandeng.portal.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pingandeng.portal.certification.Issuer;
import org.pingandeng.portal.certification.print.QrCode;
import org.pingandeng.portal.warning.CaseView;

/** Where a case is found from outside: whole addresses and their QR codes. */
@Named
@RequestScoped
public class CaseCodes {

    @Inject
    Issuer issuer;

    /** The whole address of a case. */
    public String address(CaseView view) {
        return issuer.publicAddress() + view.href();
    }

    /** The whole address of the talk about it. */
    public String talk(CaseView view) {
        return issuer.publicAddress() + "/talk/kit?c=" + view.facts().slug();
    }

    /** The whole address of its picture for messages. */
    public String card(CaseView view) {
        return issuer.publicAddress() + "/case-card/" + view.facts().slug() + ".png";
    }

    /**
     * The code of an address, as the path of a drawing of {@link #size} modules.
     *
     * @param address whole
     */
    public String code(String address) {
        return new QrCode(address).svgPath();
    }

    /**
     * Modules along one side of a code.
     *
     * @param address whole
     */
    public int size(String address) {
        return new QrCode(address).size();
    }
}
