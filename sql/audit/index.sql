\ir change.sql
\ir refuse_change.function.sql
\ir record.function.sql
\ir change.access.sql
call audit.watch();
