import CaseStore
import Files
import Foundation
import WorkingDays

/// What a desk knows of its other side (`exchange pair`, `exchange status`).
public struct ExchangePairView: Encodable, Hashable, Sendable {
  public let side: ExchangeSide
  /// What to read to the other side: SHA-256 of the public keys in hexadecimal.
  public let fingerprint: String
  /// Null until the pair is made.
  public let otherName: String?
  public let otherFingerprint: String?
  public let pairedOn: String?
  /// The file with the public keys of this side; null where none was written.
  public var file: String?
}

/// The two sides and the secret keys of this one.
struct ExchangePair {
  let own: PublicKeys
  let secret: SecretKeys
  let other: PublicKeys

  var side: ExchangeSide { own.side }
}

extension Office {
  /// Makes this desk one side and writes its public keys for the other; again, the same ones.
  ///
  /// - Throws: where it is the other side already, or the file cannot be written.
  public func writeExchangeKeys(
    _ side: ExchangeSide?, to path: String
  ) throws(OfficeError) -> ExchangePairView {
    let keys = try translating { try store.write { try ownKeys(side, $0) } }
    try writeNew(Array((keys.text + "\n").utf8), to: path, option: "--out")
    var view = try exchangePair()
    view.file = path
    return view
  }

  /// Makes the pair with the public keys that the other side wrote; once and for all.
  public func pair(
    _ side: ExchangeSide?, with path: String
  ) throws(OfficeError) -> ExchangePairView {
    let text = try WrittenFile.text(path, field: "--with")
    guard let other = PublicKeys(text: text) else { throw .notExchangeKeys }
    try translating {
      try store.write { transaction in
        let known = try transaction.exchangePartner()
        let own = try ownKeys(side ?? (known == nil ? other.side.other : nil), transaction)
        try refuse(other, own)
        if let keys = known?.otherKeys {
          guard keys == other.text else { throw OfficeError.pairedAlready }
          return
        }
        try transaction.joinExchangePartner(other.text, on: today.description)
      }
    }
    return try exchangePair()
  }

  /// The other side as far as it is known.
  ///
  /// - Throws: where this desk has no keys for it.
  public func exchangePair() throws(OfficeError) -> ExchangePairView {
    try reading { snapshot in
      guard let partner = try snapshot.exchangePartner(),
        let own = PublicKeys(text: partner.ownKeys)
      else { throw OfficeError.notPaired }
      let other = partner.otherKeys.flatMap { PublicKeys(text: $0) }
      return ExchangePairView(
        side: own.side, fingerprint: own.fingerprint, otherName: other?.name,
        otherFingerprint: other?.fingerprint, pairedOn: partner.pairedOn)
    }
  }

  private func refuse(_ other: PublicKeys, _ own: PublicKeys) throws(OfficeError) {
    guard other.side != own.side else {
      throw OfficeError(
        .refused, code: "sameSide", message: "两边都是\(own.side.title)，不能配对", field: "--with",
        hint: "一边是外网，另一边是内网；不要用自己的公钥文件")
    }
  }

  /// The keys of this side, made if there are none.
  private func ownKeys(
    _ side: ExchangeSide?, _ transaction: Transaction
  ) throws -> PublicKeys {
    if let partner = try transaction.exchangePartner(),
      let keys = PublicKeys(text: partner.ownKeys)
    {
      guard side ?? keys.side == keys.side else { throw OfficeError.otherSide(keys.side) }
      return keys
    }
    guard let side else { throw OfficeError.noSide }
    let secret = SecretKeys()
    let keys = PublicKeys(secret, side: side, name: profile.name)
    try transaction.putExchangePartner(side: side.rawValue, ownKeys: keys.text)
    try transaction.putExchangeValue(secret.bytes, named: Self.secretName)
    return keys
  }

  static let secretName = "secret"

  /// The pair that was made; throws what is missing of it.
  func madePair(_ snapshot: Snapshot) throws -> ExchangePair {
    guard let partner = try snapshot.exchangePartner(),
      let own = PublicKeys(text: partner.ownKeys),
      let other = partner.otherKeys.flatMap({ PublicKeys(text: $0) })
    else { throw OfficeError.notPaired }
    guard
      let secret = try snapshot.exchangeValue(Self.secretName).flatMap({ SecretKeys(bytes: $0) })
    else { throw StoreFault.damaged(place: "exchangeValue secret") }
    return ExchangePair(own: own, secret: secret, other: other)
  }

  /// Writes a file whole or not at all; refuses where another one has the name.
  func writeNew(_ bytes: [UInt8], to path: String, option: String) throws(OfficeError) {
    if let there = FileManager.default.contents(atPath: path) {
      if Array(there) == bytes { return }
      throw OfficeError(
        .refused, code: "fileExists", message: "已经有文件“\(path)”", field: option,
        hint: "请换一个文件名，原来的文件没有改动")
    }
    do {
      let draft = try DraftFile(target: path)
      try draft.write(bytes)
      try draft.finish()
    } catch {
      throw OfficeError(error, option: option)
    }
  }
}

extension OfficeError {
  static let notPaired = OfficeError(
    .refused, code: "notPaired", message: "这个案件台还没有和另一边配对",
    hint: "两边先用 ysq exchange pair 交换公钥")
  static let noSide = OfficeError(
    .usage, code: "missingOption", message: "没有写明这个案件台在哪一边", field: "--side",
    hint: "可写 外网、内网")
  static let pairedAlready = OfficeError(
    .refused, code: "pairedAlready", message: "这个案件台已经和另一边配对，配对只做一次", field: "--with",
    hint: "用 ysq exchange status 查看")

  static func otherSide(_ side: ExchangeSide) -> OfficeError {
    OfficeError(
      .refused, code: "otherSide", message: "这个案件台已经定为\(side.title)", field: "--side",
      hint: "外网、内网各用各的案件台")
  }
}
