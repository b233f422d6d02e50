#include <stdint.h>

/* The same sums and the same questions as in Swift, without checks. */
typedef struct {
  const int32_t *through; /* working days through each day */
  const int32_t *worked;  /* the working days themselves */
  int32_t eve;            /* number of the day before the first */
} plain_table;

int64_t plain_nth(plain_table table, const int32_t *days, const int32_t *counts, int32_t length);
int64_t plain_between(plain_table table, const int32_t *days, const int32_t *ends, int32_t length);

/* Calls of malloc, calloc and realloc so far, of the whole program. */
int64_t allocations(void);
