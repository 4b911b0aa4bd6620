call access.publish('report.column_definition');
