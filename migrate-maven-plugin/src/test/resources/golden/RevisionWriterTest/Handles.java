package db.revision;

import dev.migrate.*;

/** handles. */
@Revision(id = "a1b2c3d4e5f6", revises = "98765432abcd", message = "handles", created = "2026-11-22T12:00:00Z")
public final class Handles implements Migration {

  @Override
  public void upgrade(Operations op) {}

  @Override
  public void downgrade(Operations op) {}

  /**
   * The table sales.`Order lines` and its columns, as they are at this revision.
   */
  private static final class OrderLinesTable {
    static final String TABLE = "sales.`Order lines`";

    static final String N_2ND = "`2nd`";

    static final String ID = "id";

    static final String TABLE_2 = "`table`";

    static final String UNIT_PRICE = "unitPrice";

    static final String UNIT_PRICE_2 = "unit_price";
  }
}
