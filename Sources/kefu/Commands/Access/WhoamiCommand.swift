import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu whoami`: login, person, posts and what they reach.
struct WhoamiCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whoami", abstract: "我的账号、岗位与范围 · my login, posts and scope.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let (login, person) = try connection.fetchOne(Self.caller)
    guard let person else {
      let privilege = try connection.fetchOne(Self.isUnrestricted)
      print(say("账号：\(login)", "login: \(login)"))
      let terms = privilege ? [] : try connection.fetch(OutsideTerm.own)
      guard terms.isEmpty else {
        for term in terms { print(term.text(in: shared.lang)) }
        return
      }
      print(
        privilege
          ? say("不是任何人的账号；行级安全对它不起作用", "not a person's login; row security does not apply to it")
          : say("不是任何人的账号；没有权限", "not a person's login; it has no rights"))
      return
    }
    print(say("账号：\(login)", "login: \(login)"))
    for (number, name, since) in try connection.fetch(Self.people, person) {
      print(say("本人：\(number) \(name)，\(since) 入职", "person: \(number) \(name), joined \(since)"))
    }
    print(say("岗位：", "posts:"))
    for post in try connection.fetch(Self.posts, person) {
      print("  " + post.text(in: shared.lang))
    }
    print(say("权限：", "rights:"))
    for scope in try connection.fetch(Self.scopes) {
      print("  " + scope.text(in: shared.lang))
    }
  }

  private func say(_ zh: String, _ en: String) -> String { shared.lang == .zh ? zh : en }

  private static let caller = Statement<(String, Int64?)>(
    "whoami.caller", "select current_user::text, access.me(current_user)")

  private static let isUnrestricted = Statement<Bool>(
    "whoami.unrestricted", "select not row_security_active('access.scope')")

  private static let people = Statement<Int64, (String, String, String)>(
    "whoami.people",
    """
    select e.employee_no, e.name_zh, to_char(e.joined_on, 'YYYY-MM-DD')
    from staff.employee e where e.employee_id = $1
    """)

  private static let posts = Statement<Int64, HeldPost>(
    "whoami.posts",
    """
    select p.name_zh, p.name_en, a.post_code, s.name_zh, s.name_en, u.name_zh, u.name_en,
      s.unit_id = u.unit_id, to_char(lower(a.valid), 'YYYY-MM-DD'),
      to_char(upper(a.valid) - 1, 'YYYY-MM-DD')
    from org.assignment a
    join org.shop s on s.shop_id = a.shop_id
    join org.unit u on u.unit_id = a.unit_id
    join org.post p on p.post_code = a.post_code
    where a.employee_id = $1 and a.valid @> access.today()
    order by a.is_primary desc, a.post_code collate "C"
    """)

  private static let scopes = Statement<ScopeInWords>(
    "whoami.scopes",
    """
    select r.name_zh, r.name_en, s.resource, s.action, s.company, s.own,
      array(select h.name_zh from org.shop h where h.shop_id = any (s.shops)
        order by h.code collate "C"),
      array(select h.name_en from org.shop h where h.shop_id = any (s.shops)
        order by h.code collate "C"),
      array(select u.name_zh from org.unit u where u.unit_id = any (s.units)
        and not u.shop_id = any (s.shops) order by u.unit_id),
      array(select u.name_en from org.unit u where u.unit_id = any (s.units)
        and not u.shop_id = any (s.shops) order by u.unit_id)
    from access.scope s
    join access.resource r on r.resource = s.resource
    where s.login = current_user and s.valid @> access.today()
    order by s.resource collate "C", s.action
    """)
}
