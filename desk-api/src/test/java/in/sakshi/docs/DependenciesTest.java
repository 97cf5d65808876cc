package in.sakshi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Whatever a pom names earns its place in {@code docs/dependencies.md}. */
class DependenciesTest {

    private static final Pattern LINE = Pattern.compile("(?m)^\\| `(\\S+:\\S+)` \\| [^|]{15,} \\|$");

    @Test
    void everyDependencySaysHowItEarnsItsPlace() throws Exception {
        assertThat(listed())
                .as("lines of docs/dependencies.md against the poms")
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(named());
    }

    private static List<String> listed() {
        return LINE.matcher(Sources.read("docs/dependencies.md"))
                .results()
                .map(line -> line.group(1))
                .toList();
    }

    private static Set<String> named() throws Exception {
        Set<String> named = new TreeSet<>();
        for (Path pom : poms()) {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
            Stream.of("parent", "dependency", "plugin", "path", "artifactItem")
                    .flatMap(tag -> elements(document.getElementsByTagName(tag)))
                    .filter(element -> !isManagedOnly(element))
                    .map(DependenciesTest::coordinate)
                    .filter(coordinate -> !coordinate.startsWith("in.sakshi:"))
                    .forEach(named::add);
        }
        return named;
    }

    private static List<Path> poms() {
        Path root = Sources.root();
        Matcher modules = Pattern.compile("<module>(.+?)</module>").matcher(Sources.read("pom.xml"));
        List<Path> poms = Stream.concat(Stream.of(root), modules.results().map(module -> root.resolve(module.group(1))))
                .map(folder -> folder.resolve("pom.xml"))
                .toList();
        assertThat(poms).hasSizeGreaterThan(5).allMatch(Files::exists);
        return poms;
    }

    /** A version that is merely fixed, for the case that somebody needs the thing. */
    private static boolean isManagedOnly(Node node) {
        Node parent = node.getParentNode();
        return parent != null && (parent.getNodeName().equals("dependencyManagement") || isManagedOnly(parent));
    }

    private static String coordinate(Element element) {
        String group = elements(element.getElementsByTagName("groupId"))
                .filter(child -> child.getParentNode() == element)
                .map(Element::getTextContent)
                .findFirst()
                .orElse("org.apache.maven.plugins");
        return group + ":" + element.getElementsByTagName("artifactId").item(0).getTextContent();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }
}
