#include "PlainLoop.h"

int64_t plain_nth(plain_table table, const int32_t *days, const int32_t *counts, int32_t length) {
  int64_t sum = 0;
  for (int32_t i = 0; i < length; i++)
    sum += table.worked[table.through[days[i] - table.eve] + counts[i]];
  return sum;
}

int64_t plain_between(plain_table table, const int32_t *days, const int32_t *ends, int32_t length) {
  int64_t sum = 0;
  for (int32_t i = 0; i < length; i++)
    sum += table.through[ends[i] - table.eve] - table.through[days[i] - table.eve];
  return sum;
}
