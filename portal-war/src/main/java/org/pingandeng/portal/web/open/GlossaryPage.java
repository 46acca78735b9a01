package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.pingandeng.portal.law.Glossary;
import org.pingandeng.portal.law.model.Term;

/** The words of the trade, under the letters with which they are read. */
@Named
@RequestScoped
public class GlossaryPage {

    /**
     * A letter with its words.
     *
     * @param letter A to Z, or {@code #}
     * @param terms the words under it
     */
    public record Letter(String letter, List<Term> terms) {
        /** Its mark within the page. */
        public String anchor() {
            return Term.OTHERS.equals(letter) ? "l-others" : "l-" + letter;
        }
    }

    @Inject
    Glossary glossary;

    @Inject
    @Param(name = "q")
    String typed;

    private List<Letter> letters;

    @PostConstruct
    void look() {
        Map<String, List<Term>> byLetter = glossary.all().stream()
                .filter(term -> term.speaksOf(getLine()))
                .collect(Collectors.groupingBy(Term::letter, TreeMap::new, Collectors.toList()));
        letters = byLetter.entrySet().stream()
                .map(each -> new Letter(each.getKey(), each.getValue()))
                .toList();
    }

    /** What was typed. */
    public String getLine() {
        return Marked.line(typed);
    }

    /** The letters that have words. */
    public List<Letter> getLetters() {
        return letters;
    }

    /** How many words are shown. */
    public int getCount() {
        return letters.stream().mapToInt(each -> each.terms().size()).sum();
    }

    /** The words that a word sends to and that stand in the glossary. */
    public List<Term> see(Term term) {
        return glossary.all().stream()
                .filter(each -> term.see().contains(each.term()))
                .toList();
    }

    /** Where a word stands: on this page, or on the whole one where only some words are shown. */
    public String href(Term term) {
        return (getLine().isEmpty() ? "#" : "/glossary#") + CaseFilter.encoded(term.anchor());
    }
}
