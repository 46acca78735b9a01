package org.pingandeng.portal.web.entry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;

/**
 * Keeps machines from public forms without keeping anybody out: a small sum in words, which a screen reader says and a
 * phone's number pad answers, and a field that people do not see and machines fill. {@code parts/human.xhtml} shows both.
 */
@Named("human")
@RequestScoped
public class HumanCheck {

    /** The field with the answer. */
    public static final String ANSWER = "human";

    private static final String TOKEN = "human-token";
    private static final String TRAP = "website";
    private static final int LEAST = 2;
    private static final int SPAN = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    HumanTokens tokens;

    @Inject
    HttpServletRequest request;

    private int first;
    private int second;
    private String token;

    @PostConstruct
    void draw() {
        first = LEAST + RANDOM.nextInt(SPAN);
        second = LEAST + RANDOM.nextInt(SPAN);
        token = tokens.issue(first + second);
    }

    /** The first number of the sum. */
    public int getFirst() {
        return first;
    }

    /** The second number of the sum. */
    public int getSecond() {
        return second;
    }

    /** What the form carries, so that its answer can be judged. */
    public String getToken() {
        return token;
    }

    /** Whether the form that was sent was filled in by a person. */
    public boolean passed() {
        return sent(TRAP).isEmpty() && tokens.fits(sent(TOKEN), sent(ANSWER));
    }

    /** The number of the question that was answered: the same for a form that comes twice. */
    public String number() {
        return sent(TOKEN).split("\\.")[0];
    }

    /** Uses the answer up, once the form is taken. */
    public void spend() {
        tokens.spend(sent(TOKEN));
    }

    private String sent(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
