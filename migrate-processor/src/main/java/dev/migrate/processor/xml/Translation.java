package dev.migrate.processor.xml;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.processor.read.Mirror;
import dev.migrate.processor.xml.Shape.Member;
import dev.migrate.processor.xml.Shape.Part;
import dev.migrate.processor.xml.Target.Beside;
import dev.migrate.processor.xml.Target.KeyOf;
import dev.migrate.processor.xml.Target.Repeated;
import dev.migrate.processor.xml.Target.Single;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns the elements of one mapping file into annotations. */
final class Translation {

    private final XmlDocument document;
    private final ClassNames names;
    private final Problems problems;

    Translation(XmlDocument document, ClassNames names, Problems problems) {
        this.document = document;
        this.names = names;
        this.problems = problems;
    }

    /** Returns what an element puts on its class or attribute, by the simple names of the annotations. */
    Map<String, Mirror> annotations(XmlElement element, Target target) {
        Gathered gathered = new Gathered();
        for (XmlElement child : element.children()) {
            Beside beside = target.beside().get(child.name());
            if (beside != null) {
                gather(child, beside, gathered);
            } else if (!target.harmless().contains(child.name())) {
                notUnderstood(child);
            }
        }
        Map<String, Mirror> annotations = gathered.annotations();
        annotations.put(target.own().annotation(), Mirror.of(attributes(element, target)));
        return annotations;
    }

    private void gather(XmlElement element, Beside beside, Gathered gathered) {
        if (beside instanceof Single single) {
            gathered.singles.put(single.shape().annotation(), annotation(element, single.shape()));
        } else if (beside instanceof Repeated repeated) {
            gathered.repeated
                    .computeIfAbsent(repeated.shape().annotation() + "s", each -> new ArrayList<>())
                    .add(within(annotation(element, repeated.shape()), repeated));
        } else if (beside instanceof KeyOf key) {
            gathered.keys.put(key.container(), annotation(element, Shapes.FOREIGN_KEY));
        }
    }

    /** What is written of the key of a map is written with its path in an annotation. */
    private static Mirror within(Mirror mirror, Repeated repeated) {
        String prefix = repeated.path();
        String path = mirror.textOrEmpty(repeated.pathMember());
        if (prefix.isEmpty() || path.equals(prefix) || path.startsWith(prefix + ".")) {
            return mirror;
        }
        String whole = path.isEmpty() ? prefix : prefix + '.' + path;
        return mirror.overriddenBy(Mirror.of(Map.of(repeated.pathMember(), whole)));
    }

    /** What was found within an element. */
    private static final class Gathered {

        private final Map<String, Mirror> singles = new TreeMap<>();
        private final Map<String, List<Mirror>> repeated = new TreeMap<>();
        private final Map<String, Mirror> keys = new TreeMap<>();

        Map<String, Mirror> annotations() {
            Map<String, Mirror> all = new TreeMap<>(singles);
            repeated.forEach((container, mirrors) -> all.put(container, container(container, mirrors)));
            return all;
        }

        private Mirror container(String name, List<Mirror> mirrors) {
            Map<String, Object> members = new HashMap<>();
            members.put("value", List.copyOf(mirrors));
            Optional.ofNullable(keys.get(name)).ifPresent(key -> members.put("foreignKey", key));
            return Mirror.of(members);
        }
    }

    private Map<String, Object> attributes(XmlElement element, Target target) {
        Map<String, Object> members = new HashMap<>();
        element.attributes().forEach((name, value) -> {
            Member member = target.own().attributes().get(name);
            if (member != null) {
                put(members, member, value, element, name);
            } else if (!target.harmless().contains(name)) {
                notUnderstood(element, name);
            }
        });
        return members;
    }

    /** Returns the annotation that an element is. */
    Mirror annotation(XmlElement element, Shape shape) {
        Map<String, Object> members = new HashMap<>();
        element.attributes().forEach((name, value) -> {
            Member member = shape.attributes().get(name);
            if (member == null) {
                notUnderstood(element, name);
            } else {
                put(members, member, value, element, name);
            }
        });
        Member content = shape.content();
        if (content != null) {
            put(members, content, element.text(), element, element.name());
        }
        element.children().forEach(child -> part(members, child, shape));
        return Mirror.of(members);
    }

    private void part(Map<String, Object> members, XmlElement child, Shape shape) {
        Part part = shape.parts().get(child.name());
        if (part == null) {
            if (!child.name().equals("description")) {
                notUnderstood(child);
            }
            return;
        }
        Object value = part.shape() == null ? child.text() : annotation(child, part.shape());
        if (part.repeated()) {
            List<Object> all = new ArrayList<>((List<?>) members.getOrDefault(part.member(), List.of()));
            all.add(value);
            members.put(part.member(), List.copyOf(all));
        } else {
            members.put(part.member(), value);
        }
    }

    private void put(Map<String, Object> members, Member member, String text, XmlElement element, String name) {
        Optional<?> value = switch (member.kind()) {
            case TEXT -> Optional.of(text);
            case NUMBER -> number(text);
            case FLAG -> flag(text);
            case CONSTANT -> Optional.of(text).filter(member.constants()::contains);
            case TYPE -> names.type(text);
        };
        value.ifPresentOrElse(each -> members.put(member.name(), each), () -> refuse(member, text, element, name));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private void refuse(Member member, String text, XmlElement element, String name) {
        String place = document.place(element);
        if (member.kind() == Shape.Kind.TYPE) {
            problems.add(Problem.MAPPED_CLASS_NOT_FOUND, place, text);
            return;
        }
        String expected = switch (member.kind()) {
            case NUMBER -> "a whole number";
            case FLAG -> "true or false";
            default -> "one of " + String.join(", ", member.constants());
        };
        problems.add(Problem.MAPPING_VALUE, place, name, text, expected);
    }

    void notUnderstood(XmlElement element) {
        problems.add(Problem.MAPPING_FILE, document.place(element), "<" + element.name() + ">");
    }

    private void notUnderstood(XmlElement element, String attribute) {
        problems.add(Problem.MAPPING_FILE, document.place(element), "<" + element.name() + " " + attribute + ">");
    }

    /** Returns a constant that an attribute or text is, or empty after noting that it is none. */
    Optional<String> constant(XmlElement element, String name, String text, List<String> constants) {
        if (constants.contains(text)) {
            return Optional.of(text);
        }
        refuse(new Member(name.toLowerCase(Locale.ROOT), Shape.Kind.CONSTANT, constants), text, element, name);
        return Optional.empty();
    }
}
