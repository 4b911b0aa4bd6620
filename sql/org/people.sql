\ir assignment.sql
\ir assignment_take_head.function.sql
