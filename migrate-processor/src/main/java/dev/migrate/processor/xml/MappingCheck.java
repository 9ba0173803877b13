package dev.migrate.processor.xml;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Looks for what mapping files say in vain. */
final class MappingCheck {

    private final Precedence precedence;
    private final Problems problems;

    MappingCheck(Precedence precedence, Problems problems) {
        this.precedence = precedence;
        this.problems = problems;
    }

    /** Notes the attributes that the class does not have, and the foreign keys that the provider passes over. */
    void check(String name, MappedClass mapped) {
        mapped.file().names().find(name).ifPresent(type -> attributes(type, mapped));
        foreignKeys(mapped.element(), mapped);
    }

    private void attributes(TypeElement type, MappedClass mapped) {
        Set<String> names = type.getEnclosedElements().stream()
                .flatMap(each -> MappedClass.attributeName(each).stream())
                .collect(Collectors.toSet());
        mapped.attributes().forEach((name, attribute) -> {
            if (!names.contains(name)) {
                problems.add(Problem.MAPPED_ATTRIBUTE_NOT_FOUND, place(mapped, attribute.element()), name, type);
            }
        });
    }

    private void foreignKeys(XmlElement element, MappedClass mapped) {
        for (XmlElement child : element.children()) {
            if (child.name().endsWith("foreign-key") && precedence.passesOverForeignKeyOf(element.name())) {
                problems.add(Problem.PASSED_OVER, place(mapped, child), child.name(), "@ForeignKey");
            }
            foreignKeys(child, mapped);
        }
    }

    private static String place(MappedClass mapped, XmlElement element) {
        return mapped.file().document().place(element);
    }
}
