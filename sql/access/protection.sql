\ir resource.access.sql
\ir right.access.sql
\ir login.access.sql
\ir scope.access.sql
\ir protected_table.access.sql
\ir authorisation.access.sql
\ir authority_limit.access.sql
\ir rule_owner.access.sql
