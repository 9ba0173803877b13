package dev.migrate.maven.generate;

import java.nio.file.Path;
import javax.lang.model.SourceVersion;

/**
 * Where a project has what a revision is generated from, and where it goes.
 *
 * @param sourceDirectory the folder of source files
 * @param packageName the package of the revisions, or empty for the unnamed one
 * @param fileTemplate the template for the name of the file
 * @param snapshot the snapshot of the last revision, which need not be there before the first
 * @param wantedSchema the schema that the entities want, as the annotation processor has written it
 * @param asciiComments whether the compiler reads sources in an encoding other than UTF-8
 */
public record RevisionPlaces(
        Path sourceDirectory,
        String packageName,
        FileTemplate fileTemplate,
        Path snapshot,
        Path wantedSchema,
        boolean asciiComments) {

    /** @throws GenerationException if the package's name is none */
    public RevisionPlaces {
        if (!packageName.isEmpty() && !SourceVersion.isName(packageName)) {
            throw new GenerationException("'" + packageName
                    + "' (migrate.package) is no name of a Java package; write words of letters and digits joined by dots,"
                    + " such as db.revision.");
        }
    }

    /** Returns the file of a class of the package; {@code className} is its simple name. */
    public Path sourceFile(String className) {
        Path folder = packageName.isEmpty() ? sourceDirectory : sourceDirectory.resolve(packageName.replace('.', '/'));
        return folder.resolve(className + ".java");
    }
}
