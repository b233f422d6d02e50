#pragma once
#include <spawn.h>

// Calls of glibc that Swift's module of it leaves out.

/// Closes, in the program to be started, every file from a number upwards.
int spawn_closing_from(posix_spawn_file_actions_t *actions, int first);

/// Starts the program in a folder.
int spawn_in_folder(posix_spawn_file_actions_t *actions, const char *folder);
