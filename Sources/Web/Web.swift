import Hummingbird

/// The service: the same calls of `Office` over HTTP.
public enum Service {}
