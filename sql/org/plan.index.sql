\ir headcount_plan.sql
\ir headcount_plan_needs_approval.function.sql
\ir set_plan.function.sql
\ir propose_plan.function.sql
\ir establishment.function.sql
\ir close_unit.function.sql
\ir chart.function.sql
\ir headcount_plan.access.sql
