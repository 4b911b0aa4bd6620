\ir resource.access.sql
\ir right.access.sql
\ir login.access.sql
\ir scope.access.sql
\ir protected_table.access.sql
\ir renew_scope.sql
