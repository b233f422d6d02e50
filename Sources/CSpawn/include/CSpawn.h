#pragma once
#include <spawn.h>

/// Closes, in the program to be started, every file from a number upwards: the call of glibc that
/// Swift's module of it leaves out.
int spawn_closing_from(posix_spawn_file_actions_t *actions, int first);
