import Testing

@testable import kefu

/// Width and colour decided from what is known about standard output.
struct TerminalTests {
  @Test func `COLUMNS wins, then the window, then 80 on a terminal, else no limit`() {
    #expect(Self.terminal(true, (120, 40), ["COLUMNS": "70"]).width == 70)
    #expect(Self.terminal(true, (120, 40), ["COLUMNS": "x"]).width == 120)
    #expect(Self.terminal(true, nil, [:]).width == 80)
    #expect(Self.terminal(false, nil, [:]).width == nil)
    #expect(Self.terminal(false, nil, ["COLUMNS": "0"]).width == nil)
  }

  @Test func `colours are for terminals that do not refuse them`() {
    #expect(Self.terminal(true, nil, [:]).usesColour)
    #expect(!Self.terminal(true, nil, ["NO_COLOR": "1"]).usesColour)
    #expect(Self.terminal(true, nil, ["NO_COLOR": ""]).usesColour)
    #expect(!Self.terminal(true, nil, ["TERM": "dumb"]).usesColour)
    #expect(!Self.terminal(false, nil, [:]).usesColour)
    #expect(Self.terminal(false, (120, 40), [:]).height == nil)
  }

  private static func terminal(
    _ isInteractive: Bool, _ window: (Int, Int)?, _ environment: [String: String]
  ) -> Terminal {
    Terminal(
      isInteractive: isInteractive, window: window.map { (columns: $0.0, lines: $0.1) },
      environment: { environment[$0] })
  }
}
