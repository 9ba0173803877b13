package dev.migrate.processor.xml;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Looks for what mapping files say in vain. */
final class MappingCheck {

    private final PassedOver passedOver;
    private final Problems problems;

    MappingCheck(PassedOver passedOver, Problems problems) {
        this.passedOver = passedOver;
        this.problems = problems;
    }

    /** Notes the attributes that the class does not have, and what the provider passes over. */
    void check(String name, MappedClass mapped) {
        mapped.file().names().find(name).ifPresent(type -> attributes(type, mapped));
        passedOver(mapped.element(), mapped);
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

    private void passedOver(XmlElement element, MappedClass mapped) {
        for (XmlElement child : element.children()) {
            passedOver
                    .instead(element, child)
                    .ifPresent(use -> problems.add(Problem.PASSED_OVER, place(mapped, child), child.name(), use));
            passedOver(child, mapped);
        }
    }

    private static String place(MappedClass mapped, XmlElement element) {
        return mapped.file().document().place(element);
    }
}
