package org.pingandeng.portal.web.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ResourceBundle;
import org.pingandeng.portal.post.model.Holding;
import org.pingandeng.portal.post.model.Post;
import org.pingandeng.portal.post.model.PostLine;
import org.pingandeng.portal.post.model.Proof;
import org.pingandeng.portal.web.site.Preferences;

/** The register of posts in the visitor's language. */
@Named("postWords")
@RequestScoped
public class PostWords {

    /** Where the words are. */
    static final String BUNDLE = "org.pingandeng.portal.web.post.Messages";

    @Inject
    Preferences preferences;

    /** A text with values in it. */
    public String say(String key, Object... values) {
        String pattern =
                ResourceBundle.getBundle(BUNDLE, preferences.getLocale()).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /** What a post is called. */
    public String post(Post post) {
        return say("post." + post.name());
    }

    /** How somebody is called; that the name was forgotten where it was. */
    public String name(PostLine line) {
        return line.name().isEmpty() ? say("name.forgotten") : line.name();
    }

    /** What somebody is and does. */
    public String place(PostLine line) {
        return line.duty().isEmpty() ? post(line.post()) : say("post.duty", post(line.post()), line.duty());
    }

    /** The days for which a proof is good. */
    public String days(Proof proof) {
        return proof.until() == null
                ? say("proof.since", proof.from().toString())
                : say("proof.days", proof.from().toString(), proof.until().toString());
    }

    /** A certificate as the list shows it, its number masked. */
    public String paper(Proof proof) {
        return say("proof.line", proof.issuer(), proof.masked(), days(proof));
    }

    /** This portal's own proof as the list shows it. */
    public String own(Holding holding) {
        LocalDate lastDay = holding.portal().lastDay();
        return lastDay == null ? say("proof.own") : say("proof.own.until", lastDay.toString());
    }

    /** The colour of the tag that says how somebody stands. */
    public String kind(Holding.State state) {
        return switch (state) {
            case HELD -> "ok";
            case RUN_OUT -> "danger";
            case NONE -> "warn";
        };
    }

    /** A share in per cent; a dash where there is none. */
    public String share(BigDecimal percent) {
        return percent == null ? "—" : percent.stripTrailingZeros().toPlainString() + "%";
    }
}
