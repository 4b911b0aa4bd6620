-- Nobody gives himself a post: others_only refuses rows of the writer's own employee.
call access.protect('org.assignment', resource => 'org_chart', write_key => 'shop_id',
  others_only => true, audited => true);
