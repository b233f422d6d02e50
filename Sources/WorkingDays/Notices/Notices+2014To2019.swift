extension Notices {
  /// Six years under the law of 2013, and the two notices that amended 2015 and 2019.
  ///
  /// Breaks joined to a weekend (与周末连休) list the one day they free; the weekend is off anyway.
  /// 国庆节 2015 has one make-up day less than others: 中秋节 had fallen on a Sunday.
  static let from2014To2019 = [
    Notice(
      yearly: 2014, "国办发明电〔2013〕28号", published: 2013_12_11,
      NoticeItem("元旦", off: 0101...0101),
      NoticeItem("春节", off: 0131...0206, works: 0126, 0208),
      NoticeItem("清明节", off: 0405...0405, 0407...0407),
      NoticeItem("劳动节", off: 0501...0503, works: 0504),
      NoticeItem("端午节", off: 0602...0602),
      NoticeItem("中秋节", off: 0908...0908),
      NoticeItem("国庆节", off: 1001...1007, works: 0928, 1011)),
    Notice(
      yearly: 2015, "国办发明电〔2014〕28号", published: 2014_12_16,
      NoticeItem("元旦", off: 0101...0103, works: 0104),
      NoticeItem("春节", off: 0218...0224, works: 0215, 0228),
      NoticeItem("清明节", off: 0405...0406),
      NoticeItem("劳动节", off: 0501...0501),
      NoticeItem("端午节", off: 0620...0620, 0622...0622),
      NoticeItem("中秋节", off: 0927...0927),
      NoticeItem("国庆节", off: 1001...1007, works: 1010)),
    Notice(
      amending: 2015, "国发明电〔2015〕1号", "国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知",
      published: 2015_05_13,
      NoticeItem("抗日战争暨世界反法西斯战争胜利70周年纪念日", off: 0903...0905, works: 0906)),
    Notice(
      yearly: 2016, "国办发明电〔2015〕18号", published: 2015_12_10,
      NoticeItem("元旦", off: 0101...0101),
      NoticeItem("春节", off: 0207...0213, works: 0206, 0214),
      NoticeItem("清明节", off: 0404...0404),
      NoticeItem("劳动节", off: 0501...0502),
      NoticeItem("端午节", off: 0609...0611, works: 0612),
      NoticeItem("中秋节", off: 0915...0917, works: 0918),
      NoticeItem("国庆节", off: 1001...1007, works: 1008, 1009)),
    Notice(
      yearly: 2017, "国办发明电〔2016〕17号", published: 2016_12_01,
      NoticeItem("元旦", off: 0101...0102),
      NoticeItem("春节", off: 0127...0202, works: 0122, 0204),
      NoticeItem("清明节", off: 0402...0404, works: 0401),
      NoticeItem("劳动节", off: 0501...0501),
      NoticeItem("端午节", off: 0528...0530, works: 0527),
      NoticeItem("中秋节、国庆节", off: 1001...1008, works: 0930)),
    Notice(
      yearly: 2018, "国办发明电〔2017〕12号", published: 2017_11_30,
      NoticeItem("元旦", off: 0101...0101),
      NoticeItem("春节", off: 0215...0221, works: 0211, 0224),
      NoticeItem("清明节", off: 0405...0407, works: 0408),
      NoticeItem("劳动节", off: 0429...0501, works: 0428),
      NoticeItem("端午节", off: 0618...0618),
      NoticeItem("中秋节", off: 0924...0924),
      NoticeItem("国庆节", off: 1001...1007, works: 0929, 0930)),
    Notice(
      yearly: 2019, "国办发明电〔2018〕15号", published: 2018_12_06,
      NoticeItem("元旦", off: 1230...1231, 0101...0101, works: 1229),
      NoticeItem("春节", off: 0204...0210, works: 0202, 0203),
      NoticeItem("清明节", off: 0405...0405),
      NoticeItem("劳动节", off: 0501...0501),
      NoticeItem("端午节", off: 0607...0607),
      NoticeItem("中秋节", off: 0913...0913),
      NoticeItem("国庆节", off: 1001...1007, works: 0929, 1012)),
    Notice(
      amending: 2019, "国办发明电〔2019〕3号", "国务院办公厅关于调整2019年劳动节假期安排的通知",
      published: 2019_03_22,
      NoticeItem("劳动节", off: 0501...0504, works: 0428, 0505)),
  ]
}
