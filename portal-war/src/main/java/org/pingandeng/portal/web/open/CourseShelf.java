package org.pingandeng.portal.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The published programmes for the catalogue. */
@ApplicationScoped
public class CourseShelf {

    /** All published programmes. */
    public List<CourseCard> all() {
        return List.of();
    }

    /**
     * A programme.
     *
     * @param code its code
     */
    public Optional<CourseCard> find(String code) {
        return all().stream().filter(card -> card.code().equals(code)).findFirst();
    }
}
