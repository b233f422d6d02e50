extension Notices {
  /// From 2020 on, with the notice that prolonged 春节 in 2020; from 2025 under the law of 2024.
  ///
  /// That notice sets 1 February without naming it: a make-up day before, now part of the break.
  /// A new year is one more row here.
  static let from2020To2026 = [
    Notice(
      yearly: 2020, "国办发明电〔2019〕16号", published: 2019_11_21,
      NoticeItem("元旦", off: 0101...0101),
      NoticeItem("春节", off: 0124...0130, works: 0119, 0201),
      NoticeItem("清明节", off: 0404...0406),
      NoticeItem("劳动节", off: 0501...0505, works: 0426, 0509),
      NoticeItem("端午节", off: 0625...0627, works: 0628),
      NoticeItem("国庆节、中秋节", off: 1001...1008, works: 0927, 1010)),
    Notice(
      amending: 2020, "国办发明电〔2020〕1号", "国务院办公厅关于延长2020年春节假期的通知",
      published: 2020_01_27,
      NoticeItem("春节", off: 0131...0202)),
    Notice(
      yearly: 2021, "国办发明电〔2020〕27号", published: 2020_11_25,
      NoticeItem("元旦", off: 0101...0103),
      NoticeItem("春节", off: 0211...0217, works: 0207, 0220),
      NoticeItem("清明节", off: 0403...0405),
      NoticeItem("劳动节", off: 0501...0505, works: 0425, 0508),
      NoticeItem("端午节", off: 0612...0614),
      NoticeItem("中秋节", off: 0919...0921, works: 0918),
      NoticeItem("国庆节", off: 1001...1007, works: 0926, 1009)),
    Notice(
      yearly: 2022, "国办发明电〔2021〕11号", published: 2021_10_25,
      NoticeItem("元旦", off: 0101...0103),
      NoticeItem("春节", off: 0131...0206, works: 0129, 0130),
      NoticeItem("清明节", off: 0403...0405, works: 0402),
      NoticeItem("劳动节", off: 0430...0504, works: 0424, 0507),
      NoticeItem("端午节", off: 0603...0605),
      NoticeItem("中秋节", off: 0910...0912),
      NoticeItem("国庆节", off: 1001...1007, works: 1008, 1009)),
    Notice(
      yearly: 2023, "国办发明电〔2022〕16号", published: 2022_12_08,
      NoticeItem("元旦", off: 1231...1231, 0101...0102),
      NoticeItem("春节", off: 0121...0127, works: 0128, 0129),
      NoticeItem("清明节", off: 0405...0405),
      NoticeItem("劳动节", off: 0429...0503, works: 0423, 0506),
      NoticeItem("端午节", off: 0622...0624, works: 0625),
      NoticeItem("中秋节、国庆节", off: 0929...1006, works: 1007, 1008)),
    Notice(
      yearly: 2024, "国办发明电〔2023〕7号", published: 2023_10_25,
      NoticeItem("元旦", off: 0101...0101),
      NoticeItem("春节", off: 0210...0217, works: 0204, 0218),
      NoticeItem("清明节", off: 0404...0406, works: 0407),
      NoticeItem("劳动节", off: 0501...0505, works: 0428, 0511),
      NoticeItem("端午节", off: 0610...0610),
      NoticeItem("中秋节", off: 0915...0917, works: 0914),
      NoticeItem("国庆节", off: 1001...1007, works: 0929, 1012)),
    Notice(
      yearly: 2025, "国办发明电〔2024〕12号", published: 2024_11_12,
      NoticeItem("元旦", off: 0101...0101),
      NoticeItem("春节", off: 0128...0204, works: 0126, 0208),
      NoticeItem("清明节", off: 0404...0406),
      NoticeItem("劳动节", off: 0501...0505, works: 0427),
      NoticeItem("端午节", off: 0531...0602),
      NoticeItem("国庆节、中秋节", off: 1001...1008, works: 0928, 1011)),
    Notice(
      yearly: 2026, "国办发明电〔2025〕7号", published: 2025_11_04,
      NoticeItem("元旦", off: 0101...0103, works: 0104),
      NoticeItem("春节", off: 0215...0223, works: 0214, 0228),
      NoticeItem("清明节", off: 0404...0406),
      NoticeItem("劳动节", off: 0501...0505, works: 0509),
      NoticeItem("端午节", off: 0619...0621),
      NoticeItem("中秋节", off: 0925...0927),
      NoticeItem("国庆节", off: 1001...1007, works: 0920, 1010)),
  ]
}
