package db.revision;

import dev.migrate.*;

/**
 * &#42;/ static &#123; &#125; /&#42; &#92;u002a&#92;u002f &#92;u000a "$L" &#123;&#64;link x&#125; &#60;b&#62;
 * &#8238; &#8203; &#38;amp; end.
 */
@Revision(
    id = "a1b2c3d4e5f6",
    revises = "98765432abcd",
    message = "*/ static { } /* \\u002a\\u002f \\u000a \"$L\" {@link x} <b> \u202e\u2028\u200b &amp;\r\nend",
    created = "2026-11-22T12:00:00Z")
public final class Hostile implements Migration {

  @Override
  public void upgrade(Operations op) {}

  @Override
  public void downgrade(Operations op) {}
}
