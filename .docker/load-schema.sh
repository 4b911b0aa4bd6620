#!/bin/bash
# Runs once, when the server's volume is new, before the server listens on the network.
set -euo pipefail
psql -X -q -v ON_ERROR_STOP=1 --username postgres --dbname kefu -f /sql/load.sql
if [ "${KEFU_DEMO:-}" = yes ]; then
  psql -X -q -v ON_ERROR_STOP=1 --username postgres --dbname kefu -f /sql/demo.sql
fi
