import ArgumentParser
import KefuDomain

/// An amount of yuan on the command line: 200 or 200.50.
struct ConductAmount: ExpressibleByArgument {
  let money: Money

  init?(argument: String) {
    guard let money = try? Money(argument) else { return nil }
    self.money = money
  }
}
