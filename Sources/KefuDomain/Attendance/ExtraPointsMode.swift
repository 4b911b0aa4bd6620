/// Whether the extra points of L1 add to the points of the events or stand for them (ATT-006a).
package enum ExtraPointsMode: String, Sendable, Hashable, CaseIterable, PolicyReadable {
  case add = "ADD"
  case replace = "REPLACE"
}
