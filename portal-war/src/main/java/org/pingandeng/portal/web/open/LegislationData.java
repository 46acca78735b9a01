package org.pingandeng.portal.web.open;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pingandeng.portal.law.ArticleView;
import org.pingandeng.portal.law.model.Law;
import org.pingandeng.portal.law.model.LawStatus;
import org.pingandeng.portal.web.site.Preferences;

/** A law as schema.org's Legislation, to be written into a page. */
@RequestScoped
public class LegislationData {

    @Inject
    LawWords words;

    @Inject
    Preferences preferences;

    private final ObjectMapper json = new ObjectMapper();

    /**
     * JSON that may stand inside a script element.
     *
     * @param view a law or one of its articles
     * @param status whether the law has force
     */
    String of(ArticleView view, LawStatus status) {
        Map<String, Object> about = law(view.law(), status);
        if (view.known()) {
            Map<String, Object> article = new LinkedHashMap<>();
            article.put("@type", "Legislation");
            article.put("name", words.name(view));
            article.put("legislationIdentifier", view.reference());
            article.put(
                    "abstract",
                    preferences.pick(view.article().gist(), view.article().gistEn()));
            article.put("isPartOf", about);
            about = article;
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.putAll(about);
        try {
            return json.writeValueAsString(whole).replace("<", "\\u003c").replace("&", "\\u0026");
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private Map<String, Object> law(Law law, LawStatus status) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("@type", "Legislation");
        told.put("name", words.title(law));
        told.put("alternateName", law.code());
        tell(told, "legislationIdentifier", law.sheet().number());
        tell(told, "legislationType", law.sheet().level());
        tell(told, "legislationPassedBy", law.sheet().issuer());
        tell(
                told,
                "legislationDateVersion",
                law.inForce() == null ? "" : law.inForce().toString());
        tell(
                told,
                "abstract",
                preferences.pick(law.sheet().summary(), law.sheet().summaryEn()));
        tell(told, "sameAs", law.sheet().officialUrl());
        if (status != LawStatus.UNKNOWN) {
            told.put(
                    "legislationLegalForce",
                    status == LawStatus.IN_FORCE ? "https://schema.org/InForce" : "https://schema.org/NotInForce");
        }
        return told;
    }

    private static void tell(Map<String, Object> told, String name, String value) {
        if (!value.isEmpty()) {
            told.put(name, value);
        }
    }
}
