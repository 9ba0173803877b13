package dev.migrate.processor.xml;

import java.util.Optional;
import java.util.Set;

/**
 * The persistence unit that the classes of a compilation are in.
 *
 * @param provider the class of the provider that it names, or empty
 * @param listed the names of the classes that it lists
 * @param inJars the names of all classes in the jars that it lists
 * @param onlyListed whether other classes of the compilation are not in it
 * @param mappings its mapping files
 * @param settings its properties
 */
public record Unit(
        Optional<String> provider,
        Set<String> listed,
        Set<String> inJars,
        boolean onlyListed,
        MappingFiles mappings,
        UnitSettings settings) {}
