package org.pingandeng.portal.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.pingandeng.portal.web.site.Ids;

/** What a plain form sent, read strictly; a form that is refused is shown again as it was sent, with its reasons. */
@Named("sentForm")
@RequestScoped
public class SentForm {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    HttpServletRequest request;

    private final Map<String, String> errors = new HashMap<>();

    /** Whether a form was sent. */
    public boolean sent() {
        return "POST".equals(request.getMethod());
    }

    /**
     * A field's text.
     *
     * @param name of the field
     * @return without blanks around it; never null
     */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /**
     * What a field shows: what was sent, or else what is kept.
     *
     * @param name of the field
     * @param kept anything
     */
    public String value(String name, Object kept) {
        return sent() && request.getParameter(name) != null
                ? request.getParameter(name)
                : kept == null ? "" : kept.toString();
    }

    /**
     * What a field shows on a page with several forms: what was sent, where this form was sent, or else what is kept.
     *
     * @param act the form's {@code act}
     * @param name of the field
     * @param kept anything
     */
    public String typed(String act, String name, Object kept) {
        return sent() && text("act").equals(act) ? value(name, kept) : kept == null ? "" : kept.toString();
    }

    /**
     * What a field shows on a page with a form for each line: what was sent for this line, or else nothing.
     *
     * @param act the forms' {@code act}
     * @param id the line's, as the field {@code id} says it
     * @param name of the field
     */
    public String typedAt(String act, Object id, String name) {
        return sent() && text("id").equals(String.valueOf(id)) ? typed(act, name, "") : "";
    }

    /**
     * Whether a box is ticked.
     *
     * @param name of the field
     */
    public boolean ticked(String name) {
        return !text(name).isEmpty();
    }

    /**
     * An id.
     *
     * @param name of the field
     * @return empty where it is none
     */
    public Optional<UUID> id(String name) {
        return Ids.read(request.getParameter(name));
    }

    /**
     * A whole number.
     *
     * @param name of the field
     * @return empty where it is none, or has more than six digits
     */
    public OptionalInt number(String name) {
        String text = text(name);
        return text.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /**
     * A day.
     *
     * @param name of the field
     * @return null where it is none
     */
    public LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /**
     * A moment in the county's time.
     *
     * @param day name of the field with the day
     * @param time name of the field with the time
     * @return null where it is none
     */
    public Instant moment(String day, String time) {
        try {
            return LocalDateTime.parse(text(day) + "T" + text(time))
                    .atZone(COUNTY)
                    .toInstant();
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /**
     * A word of a list.
     *
     * @param name of the field
     * @param type the list
     * @param <E> the list
     * @return empty where it is none of them
     */
    public <E extends Enum<E>> Optional<E> one(String name, Class<E> type) {
        String text = text(name);
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Says a reason at a field. */
    public void refuse(String field, String text) {
        errors.put(field, text);
    }

    /**
     * The reason at a field.
     *
     * @param field its name
     * @return blank where there is none
     */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** Every reason. */
    public Collection<String> getErrors() {
        return errors.values();
    }
}
