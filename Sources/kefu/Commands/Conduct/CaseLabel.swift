import ArgumentParser

/// A case as people name it: the shop's code and the number in it, MASSAGE-3.
struct CaseLabel: ExpressibleByArgument, CustomStringConvertible {
  let shop: String
  let number: Int64

  init(shop: String, number: Int64) {
    self.shop = shop
    self.number = number
  }

  init?(argument: String) {
    guard let dash = argument.lastIndex(of: "-"), dash != argument.startIndex,
      let number = Int64(argument[argument.index(after: dash)...]), number > 0
    else { return nil }
    self.init(shop: String(argument[..<dash]), number: number)
  }

  var description: String { "\(shop)-\(number)" }
}
