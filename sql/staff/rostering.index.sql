-- What joins files to attendance: who may be rostered, and claims for approved trips.
\ir expense_claim.sql
\ir expense_claim.access.sql
\ir roster_obstacle.function.sql
\ir page.function.sql
