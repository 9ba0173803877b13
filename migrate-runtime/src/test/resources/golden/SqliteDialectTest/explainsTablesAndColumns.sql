
-- back
