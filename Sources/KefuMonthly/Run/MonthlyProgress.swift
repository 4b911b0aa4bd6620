/// What a run tells while it goes on; called from several tasks.
package protocol MonthlyProgress: Sendable {
  /// The shops that the run will work on, before the first.
  func begin(shops: Int) async
  /// One shop has ended.
  func ended(_ outcome: ShopOutcome) async
}
