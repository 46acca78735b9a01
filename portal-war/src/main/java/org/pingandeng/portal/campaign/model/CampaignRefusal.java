package org.pingandeng.portal.campaign.model;

/** Why a campaign is not kept. */
public enum CampaignRefusal {
    /** Its name in addresses has other signs than small letters, digits and hyphens. */
    CODE("title"),
    /** There is no such kind. */
    KIND("kind"),
    /** It has no title, or one that is too long. */
    TITLE("title"),
    /** Its days are none, end before they begin, or are not of its year. */
    DATES("from"),
    /** The sentence for its card is missing or too long. */
    LEAD("lead"),
    /** Its text is too long. */
    BODY("body"),
    /** It does not say how sure it is. */
    MARK("mark");

    private final String at;

    CampaignRefusal(String at) {
        this.at = at;
    }

    /** The field it is about. */
    public String field() {
        return at;
    }
}
