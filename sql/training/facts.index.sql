-- What training gives to time sheets, pay and performance; follows the attendance tables.
\ir absence.view.sql
\ir exam_fact.view.sql
\ir open_item.view.sql
\ir trainee_day.view.sql
\ir company_shortfall.function.sql
\ir record.view.sql
