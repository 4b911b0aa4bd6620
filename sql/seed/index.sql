\ir post.sql
\ir template_scenic_area.sql
\ir template_shops.sql
\ir role_matrix.sql
