-- Room for the punches of the years in use; attendance.ensure_partitions opens any other month.
do $$
begin
  perform attendance.ensure_partitions('2025-01-01', '2027-12-31');
end
$$;
