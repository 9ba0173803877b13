package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What applications get along with the library: each library more is one whose defects are theirs. */
final class DependenciesTest {

    private static final Set<String> OF_LIBRARIES = Set.of("dependency", "plugin", "path");

    @Test
    void areALoggingFacadeAndAReaderOfJson() throws Exception {
        Map<String, String> shipped = new TreeMap<>();
        NodeList dependencies = pom("pom.xml").getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            boolean optional = text(dependency, "optional").equals("true");
            if (text(dependency, "scope").isEmpty() && !optional) {
                shipped.put(text(dependency, "artifactId"), text(dependency, "groupId"));
            }
        }

        assertThat(shipped)
                .isEqualTo(Map.of(
                        "jackson-core", "com.fasterxml.jackson.core",
                        "jspecify", "org.jspecify",
                        "slf4j-api", "org.slf4j"));
    }

    /** A range, or a snapshot of somebody else, would be another library tomorrow. */
    @Test
    void haveOneVersionEach() throws Exception {
        NodeList managed = pom("../pom.xml").getElementsByTagName("version");
        for (int i = 0; i < managed.getLength(); i++) {
            if (OF_LIBRARIES.contains(managed.item(i).getParentNode().getNodeName())) {
                assertThat(managed.item(i).getTextContent())
                        .matches("[\\w.-]+|\\$\\{[\\w.-]+}")
                        .isNotIn("LATEST", "RELEASE");
            }
        }
    }

    private static Element pom(String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(Path.of(path).toFile()).getDocumentElement();
    }

    private static String text(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
