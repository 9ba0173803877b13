package dev.migrate.maven;

import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.ConfigurationListener;
import org.codehaus.plexus.component.configurator.converters.AbstractConfigurationConverter;
import org.codehaus.plexus.component.configurator.converters.lookup.ConverterLookup;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Secret} from a POM or a property without telling the listener that prints what it is told. */
final class SecretConverter extends AbstractConfigurationConverter {

    @Override
    public boolean canConvert(Class<?> type) {
        return type.equals(Secret.class);
    }

    @Override
    public @Nullable Object fromConfiguration(
            ConverterLookup lookup,
            PlexusConfiguration configuration,
            Class<?> type,
            @Nullable Class<?> enclosingType,
            @Nullable ClassLoader loader,
            ExpressionEvaluator evaluator,
            @Nullable ConfigurationListener listener)
            throws ComponentConfigurationException {
        Object value = fromExpression(configuration, evaluator);
        return value == null ? null : new Secret(value.toString());
    }
}
