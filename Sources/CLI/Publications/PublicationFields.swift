import ArgumentParser
import Casework
import Office
import WorkingDays

/// What a clerk can write of a publication.
struct PublicationFields: ParsableArguments {
  @Option("标题") var title: String?
  @Option("成文日期，可以只写到月", noun: "日期") var formed: FormationDate?
  @Option("公开日期；还没有公开的不写") var published: Day?
  @Option("发文字号", noun: "文号") var documentNumber: String?
  @Option("发文机关", noun: "名称") var issuer: String?
  @Option("索引号", noun: "索引号") var indexNumber: String?
  @Option("主题分类") var subject: String?
  @Option("有效性，如 有效、已废止") var validity: String?
  @Option("网址", noun: "网址") var address: String?
  @Option("存有全文的文本文件", noun: "文件") var textFile: String?
  @Option("另有规定期限所依据的法律、法规和条款") var law: String?
  @OptionGroup var otherPeriod: PeriodOptions

  func validate() throws {
    if let address { try WebAddress.refuse(address) }
  }

  /// Each field that is written, as a page would state it.
  var given: [PageField: String] {
    get throws {
      let texts: [(PageField, String?)] = [
        (.title, title), (.formedOn, formed?.description), (.publishedOn, published?.description),
        (.documentNumber, documentNumber), (.issuer, issuer), (.indexNumber, indexNumber),
        (.subject, subject), (.validity, validity), (.address, address),
        (.fullText, try textFile.map(PageFile.text)),
      ]
      return texts.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  /// A period and the law that sets it go together.
  var otherTerm: OtherTerm? {
    get throws {
      switch (otherPeriod.period, law) {
      case (nil, nil): return nil
      case (let period?, let law?): return OtherTerm(period: period, law: law)
      case (_?, nil):
        throw OfficeError(
          .usage, code: "missingOption", message: "另有规定的期限要写明依据", field: "--law",
          article: "《政府信息公开条例》第二十六条", hint: "请用 --law 写明法律、法规和条款")
      case (nil, _?):
        throw OfficeError(
          .usage, code: "missingOption", message: "写了 --law，没有写期限", field: "--within",
          hint: "请用 --within 或者 --by-day 写明期限")
      }
    }
  }
}
