package dev.migrate.processor.mapping;

import javax.lang.model.element.Element;

/**
 * Where something is mapped, for messages.
 *
 * @param element the element whose line the user is shown
 * @param description the class, or class and attribute, such as {@code com.acme.User.name}
 */
public record Site(Element element, String description) {

    @Override
    public String toString() {
        return description;
    }
}
