\ir assignment.sql
\ir assignment_take_head.function.sql
\ir both_lines.function.sql
\ir keep_lines_apart.function.sql
\ir require_chart_right.function.sql
\ir set_line.function.sql
\ir move_unit.function.sql
\ir split_unit.function.sql
