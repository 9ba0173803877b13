alter type colour rename to tint;

-- back
alter type tint rename to colour;
