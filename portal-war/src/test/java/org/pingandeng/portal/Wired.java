package org.pingandeng.portal;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** Beans put together by hand, as the container would: each injected field gets the bean that fits its type. */
public final class Wired {

    private final List<Object> beans = new ArrayList<>();

    /**
     * Adds beans.
     *
     * @param more finished objects
     * @return itself
     */
    public Wired with(Object... more) {
        beans.addAll(List.of(more));
        return this;
    }

    /**
     * Makes a bean, fills its fields and keeps it for the next ones.
     *
     * @param type its class
     * @param <T> its class
     * @return the bean
     */
    public <T> T make(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T bean = constructor.newInstance();
            for (Field field : type.getDeclaredFields()) {
                fill(bean, field);
            }
            beans.add(bean);
            return bean;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        boolean wanted = field.isAnnotationPresent(Inject.class)
                || field.isAnnotationPresent(jakarta.annotation.Resource.class)
                || field.isAnnotationPresent(jakarta.persistence.PersistenceContext.class);
        if (!wanted) {
            return;
        }
        field.setAccessible(true);
        for (Object candidate : beans) {
            if (field.getType().isInstance(candidate)) {
                field.set(bean, candidate);
                return;
            }
        }
    }
}
