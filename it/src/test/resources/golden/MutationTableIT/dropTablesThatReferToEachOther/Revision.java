package db.revision;

import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;

import dev.migrate.*;

/** drop tables that refer to each other. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "drop tables that refer to each other",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_DropTablesThatReferToEachOther_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("city", foreignKey("fk_city_country_id", "country_id").references("country", "id"));
    op.dropConstraint("country", foreignKey("fk_country_capital_id", "capital_id").references("city", "id"));
    // All rows of city are lost.
    op.dropTable("city");
    // All rows of country are lost.
    op.dropTable("country");
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable(
        "country",
        column("id", bigint()),
        column("capital_id", bigint()).nullable(),
        primaryKey("pk_country", "id"),
        unique("uq_country_capital_id", "capital_id"));
    op.createTable(
        "city",
        column("id", bigint()),
        column("country_id", bigint()).nullable(),
        primaryKey("pk_city", "id"));
    op.addConstraint("country", foreignKey("fk_country_capital_id", "capital_id").references("city", "id"));
    op.addConstraint("city", foreignKey("fk_city_country_id", "country_id").references("country", "id"));
  }
}
