package org.pingandeng.portal.law.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/** A law as it stands in a file; docs/content/law.md tells each name. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LawFile(
        String code,
        String title,
        String titleEn,
        LocalDate inForce,
        List<Law.Article> articles,
        String issuer,
        String number,
        String level,
        String status,
        String replacedBy,
        LocalDate repealedOn,
        String officialUrl,
        String summary,
        String summaryEn,
        String mark) {

    Law law() {
        LawSheet sheet = new LawSheet(
                issuer, number, level, status, replacedBy, repealedOn, officialUrl, summary, summaryEn, mark);
        return new Law(code, title, titleEn, inForce, articles, sheet);
    }
}
