extension Notices {
  /// Six years under the law of 2007, with the traditional festivals.
  ///
  /// The notice of 2008 names its 27 and 28 September only as 公休日 that move; they are worked.
  static let from2008To2013 = [
    Notice(
      yearly: 2008, "国办发明电〔2007〕52号", published: 2007_12_18,
      NoticeItem("元旦", off: 1230...1231, 0101...0101, works: 1229),
      NoticeItem("春节", off: 0206...0212, works: 0202, 0203),
      NoticeItem("清明节", off: 0404...0406),
      NoticeItem("“五一”国际劳动节", off: 0501...0503, works: 0504),
      NoticeItem("端午节", off: 0607...0609),
      NoticeItem("中秋节", off: 0913...0915),
      NoticeItem("国庆节", off: 0929...1005, works: 0927, 0928)),
    Notice(
      yearly: 2009, "国办发明电〔2008〕42号", published: 2008_12_10,
      NoticeItem("元旦", off: 0101...0103, works: 0104),
      NoticeItem("春节", off: 0125...0131, works: 0124, 0201),
      NoticeItem("清明节", off: 0404...0406),
      NoticeItem("劳动节", off: 0501...0503),
      NoticeItem("端午节", off: 0528...0530, works: 0531),
      NoticeItem("国庆节、中秋节", off: 1001...1008, works: 0927, 1010)),
    Notice(
      yearly: 2010, "国办发明电〔2009〕27号", published: 2009_12_08,
      NoticeItem("元旦", off: 0101...0103),
      NoticeItem("春节", off: 0213...0219, works: 0220, 0221),
      NoticeItem("清明节", off: 0403...0405),
      NoticeItem("劳动节", off: 0501...0503),
      NoticeItem("端午节", off: 0614...0616, works: 0612, 0613),
      NoticeItem("中秋节", off: 0922...0924, works: 0919, 0925),
      NoticeItem("国庆节", off: 1001...1007, works: 0926, 1009)),
    Notice(
      yearly: 2011, "国办发明电〔2010〕40号", published: 2010_12_10,
      NoticeItem("元旦", off: 0101...0103),
      NoticeItem("春节", off: 0202...0208, works: 0130, 0212),
      NoticeItem("清明节", off: 0403...0405, works: 0402),
      NoticeItem("劳动节", off: 0430...0502),
      NoticeItem("端午节", off: 0604...0606),
      NoticeItem("中秋节", off: 0910...0912),
      NoticeItem("国庆节", off: 1001...1007, works: 1008, 1009)),
    Notice(
      yearly: 2012, "国办发明电〔2011〕45号", published: 2011_12_06,
      NoticeItem("元旦", off: 0101...0103, works: 1231),
      NoticeItem("春节", off: 0122...0128, works: 0121, 0129),
      NoticeItem("清明节", off: 0402...0404, works: 0331, 0401),
      NoticeItem("劳动节", off: 0429...0501, works: 0428),
      NoticeItem("端午节", off: 0622...0624),
      NoticeItem("中秋节、国庆节", off: 0930...1007, works: 0929)),
    Notice(
      yearly: 2013, "国办发明电〔2012〕33号", published: 2012_12_10,
      NoticeItem("元旦", off: 0101...0103, works: 0105, 0106),
      NoticeItem("春节", off: 0209...0215, works: 0216, 0217),
      NoticeItem("清明节", off: 0404...0406, works: 0407),
      NoticeItem("劳动节", off: 0429...0501, works: 0427, 0428),
      NoticeItem("端午节", off: 0610...0612, works: 0608, 0609),
      NoticeItem("中秋节", off: 0919...0921, works: 0922),
      NoticeItem("国庆节", off: 1001...1007, works: 0929, 1012)),
  ]
}
