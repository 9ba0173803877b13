package dev.migrate.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A field, getter or record component that is a persistent attribute.
 *
 * @param name the attribute's name
 * @param element the field or getter
 * @param type the type as the entity has it, without variables
 */
record Member(String name, Element element, TypeMirror type) {}
