#pragma once
#include <libpq-fe.h>

/// Asks for the rows of the query just sent in chunks, where libpq knows chunks (17 and later),
/// else one by one, so that a large result never stands in memory as a whole.
static inline int kefu_set_row_chunks(PGconn *connection, int rows) {
#ifdef LIBPQ_HAS_CHUNK_MODE
  return PQsetChunkedRowsMode(connection, rows);
#else
  (void)rows;
  return PQsetSingleRowMode(connection);
#endif
}

/// Whether a result holds rows with more to come: a chunk, or the single row of older libpq.
static inline int kefu_is_partial(ExecStatusType status) {
#ifdef LIBPQ_HAS_CHUNK_MODE
  if (status == PGRES_TUPLES_CHUNK) return 1;
#endif
  return status == PGRES_SINGLE_TUPLE;
}
