extension Notices {
  /// Four years under the law of 1999, with three golden weeks each (as sets of 公休日 moved).
  ///
  /// The documents of 2004 and 2005 were not found by number; they are taken as known from the
  /// beginning of their year.
  static let from2004To2007 = [
    Notice(
      yearly: 2004, "", published: 2004_01_01,
      NoticeItem("元旦", off: 0101...0101),
      NoticeItem("春节", off: 0122...0128, works: 0117, 0118),
      NoticeItem("“五一”", off: 0501...0507, works: 0508, 0509),
      NoticeItem("“十一”", off: 1001...1007, works: 1009, 1010)),
    Notice(
      yearly: 2005, "", published: 2005_01_01,
      NoticeItem("元旦", off: 0101...0103),
      NoticeItem("春节", off: 0209...0215, works: 0205, 0206),
      NoticeItem("“五一”", off: 0501...0507, works: 0430, 0508),
      NoticeItem("“十一”", off: 1001...1007, works: 1008, 1009)),
    Notice(
      yearly: 2006, "国办发明电〔2005〕35号", published: 2005_12_22,
      NoticeItem("元旦", off: 0101...0103, works: 1231),
      NoticeItem("春节", off: 0129...0204, works: 0128, 0205),
      NoticeItem("“五一”", off: 0501...0507, works: 0429, 0430),
      NoticeItem("“十一”", off: 1001...1007, works: 0930, 1008)),
    Notice(
      yearly: 2007, "国办发明电〔2006〕49号", published: 2006_12_18,
      NoticeItem("元旦", off: 0101...0103, works: 1230, 1231),
      NoticeItem("春节", off: 0218...0224, works: 0217, 0225),
      NoticeItem("“五一”", off: 0501...0507, works: 0428, 0429),
      NoticeItem("“十一”", off: 1001...1007, works: 0929, 0930)),
  ]
}
