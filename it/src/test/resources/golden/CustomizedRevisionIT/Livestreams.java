// Copyright Acme. TEAM-7: livestreams
package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** TEAM-7: livestreams. */
@Revision(
    id = "0123456789ab",
    revises = "836e98365dc1",
    message = "TEAM-7: livestreams",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_TEAM7Livestreams_0123456789ab implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("events", column("livestream_url", varchar(200)).nullable());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("events", column("livestream_url", varchar(200)).nullable());
    }
}
// formatted
