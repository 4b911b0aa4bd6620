\ir employee.sql
\ir employment.sql
