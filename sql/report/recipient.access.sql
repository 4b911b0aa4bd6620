call access.publish('report.recipient');
