import Logging
import Statute

/// From which weight on the service writes into its log.
enum LogLevel: String, Titled, Readable {
  case debug, info, notice, error

  static let noun = "程度"

  var title: String {
    switch self {
    case .debug: "全部"
    case .info: "逐个请求"
    case .notice: "要事"
    case .error: "出错"
    }
  }

  var level: Logger.Level {
    switch self {
    case .debug: .debug
    case .info: .info
    case .notice: .notice
    case .error: .error
    }
  }
}
