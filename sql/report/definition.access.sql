call access.publish('report.definition');
