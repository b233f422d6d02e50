import Glibc

/// How many connections and files a process may have open at one time.
enum OpenFiles {
  /// Takes as many as the system allows: a thousand browsers are more than the usual 1,024.
  static func allowMany() {
    var limit = rlimit()
    let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard getrlimit(kind, &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    setrlimit(kind, &limit)
  }
}
