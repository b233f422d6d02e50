/// The type faces of official letters, by the names that systems give them.
enum LetterFont: String, CaseIterable {
  case fang, song, hei, kai, title

  /// The name in a document for Word and WPS.
  var office: String {
    switch self {
    case .fang: "仿宋_GB2312"
    case .song: "宋体"
    case .hei: "黑体"
    case .kai: "楷体_GB2312"
    case .title: "方正小标宋简体"
    }
  }

  /// Other names, best first; the last ones are free and hold rare characters of names.
  var names: [String] {
    switch self {
    case .fang: [office, "FangSong_GB2312", "FangSong", "STFangsong", "FandolFang R"] + Self.rare
    case .song: [office, "SimSun", "STSong", "FandolSong"] + Self.rare
    case .hei: [office, "SimHei", "STHeiti", "FandolHei", "Noto Sans CJK SC"] + Self.rare
    case .kai: [office, "KaiTi_GB2312", "KaiTi", "STKaiti", "FandolKai"] + Self.rare
    case .title:
      [office, "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "FandolSong"] + Self.rare.reversed()
    }
  }

  private static let rare = ["AR PL UMing", "AR PL UMing CN", "Noto Serif CJK SC"]
}
