package dev.migrate.maven;

import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;

/** Sets the parameters of goals as Maven does, but never prints a {@link Secret}. */
public final class MigrateConfigurator extends BasicComponentConfigurator {

    /** The name by which a goal asks for it. */
    static final String NAME = "migrate";

    /** Creates the configurator; Maven calls this. */
    public MigrateConfigurator() {
        converterLookup.registerConverter(new SecretConverter());
    }
}
