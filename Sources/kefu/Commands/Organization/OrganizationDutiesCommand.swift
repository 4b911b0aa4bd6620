import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu org duties`: what a post has to do, and its safety duties (ORG-003 to ORG-020).
struct OrganizationDutiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duties", abstract: "岗位职责 · what a post has to do.",
    discussion: "Without a post: the duties of your own posts. kefu org duties 话务主管")

  @Argument(help: "Post: its code or any of its names (default: your own posts).") var post: String?
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let posts = try connection.fetch(Self.posts, post)
    guard !posts.isEmpty else {
      throw Failure(
        .badInput,
        ReportText(
          zh: post.map { "没有叫 \($0) 的岗位" } ?? "您今天没有岗位",
          en: post.map { "no post is called \($0)" } ?? "you hold no post today"),
        remedy: ReportText(zh: "kefu org find 名称", en: "kefu org find NAME"))
    }
    for (place, (code, zh, en)) in posts.enumerated() {
      if place > 0 { print() }
      print("\(shared.lang == .zh ? zh : en) (\(code))")
      for (number, isSafety, zh, en, rule) in try connection.fetch(Self.duties, code) {
        let lead = isSafety ? (shared.lang == .zh ? "安全" : "safety") : "\(number)."
        print("  \(lead) \(shared.lang == .zh ? zh : en) [\(rule)]")
      }
    }
  }

  private static let posts = Statement<String?, (String, String, String)>(
    "org.duty_posts",
    """
    select p.post_code, p.name_zh, p.name_en from org.post p
    where case when $1::text is null then p.post_code in (
        select a.post_code from org.assignment a
        where a.employee_id = access.me(current_user) and a.valid @> access.today())
      else p.post_code in (select f.code from org.find($1) f where f.kind = 'post' and f.exact) end
    order by p.post_code collate "C"
    """)

  private static let duties = Statement<String, (Int16, Bool, String, String, String)>(
    "org.duties",
    """
    select d.duty_no, d.kind = 'safety', d.text_zh, d.text_en, d.rule_id from org.post_duty d
    where d.post_code = $1 order by d.duty_no
    """)
}
