package org.pingandeng.portal.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets pages read records: {@code #{course.title}} calls {@code title()}. Expression Language 5 knows bean getters
 * only; version 6 makes this class superfluous. Methods without parameters that are no component
 * ({@code #{view.overdue}} for {@code boolean overdue()}) are readable too.
 */
public class RecordELResolver extends ELResolver {

    private static final Map<Class<?>, Map<String, Optional<Method>>> READERS = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        Optional<Method> reader = READERS.computeIfAbsent(base.getClass(), type -> new ConcurrentHashMap<>())
                .computeIfAbsent(property.toString(), name -> reader(base.getClass(), name));
        if (reader.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return read(reader.get(), base);
    }

    private static Optional<Method> reader(Class<?> type, String name) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return accessible(component.getAccessor());
            }
        }
        try {
            Method method = type.getMethod(name);
            return method.getDeclaringClass() == Object.class || method.getReturnType() == void.class
                    ? Optional.empty()
                    : accessible(method);
        } catch (NoSuchMethodException absent) {
            return Optional.empty();
        }
    }

    private static Optional<Method> accessible(Method method) {
        return method.trySetAccessible() ? Optional.of(method) : Optional.empty();
    }

    private static Object read(Method reader, Object base) {
        try {
            return reader.invoke(base);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(thrown.getCause());
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(base, property);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException("A record cannot be changed: " + base.getClass() + "." + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(base, property);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
