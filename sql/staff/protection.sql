\ir employee.access.sql
\ir employment.access.sql
