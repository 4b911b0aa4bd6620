import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu access matrix`: the rights of every post by resource (RBAC-013).
struct AccessMatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "岗位权限表 · the rights of every post by resource.",
    discussion: """
      A cell names action and reach: R SHOP reads the shop, W DEPARTMENT writes in the department, \
      A COMPANY approves in the company. Everybody reads his own rows (SELF).
      """)

  @Option(help: "Only this post.") var post: String?
  @Option(help: "Only this resource.") var resource: String?
  @Flag(help: "One right a line: post, resource, action, reach.") var long = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rights = try connection.fetch(Self.rights, post, resource)
    guard !rights.isEmpty else {
      throw Failure(
        .badInput,
        ReportText(zh: "没有这样的岗位或资源", en: "no post or resource has this code"),
        remedy: ReportText(
          zh: "kefu access matrix 列出全部", en: "kefu access matrix without options lists them all"))
    }
    try output.write(long ? list(rights) : matrix(rights), language: shared.lang, hasBanner: false)
  }

  private func list(_ rights: [Right]) -> ReportTable {
    PlainTable.make(
      name: "access-rights", title: Self.title,
      columns: [
        PlainTable.column("post", "岗位", "post"), PlainTable.column("name", "名称", "name"),
        PlainTable.column("resource", "资源", "resource"),
        PlainTable.column("action", "操作", "action"),
        PlainTable.column("reach", "范围", "reach"),
      ],
      rows: rights.map { right in
        [
          .text(right.post), .text(right.postName.text(in: shared.lang)), .text(right.resource),
          .text(right.action), .text(right.reach),
        ]
      })
  }

  private func matrix(_ rights: [Right]) -> ReportTable {
    var resources: [(code: String, name: ReportText)] = []
    var posts: [(code: String, name: ReportText)] = []
    for right in rights {
      if !resources.contains(where: { $0.code == right.resource }) {
        resources.append((right.resource, right.resourceName))
      }
      if !posts.contains(where: { $0.code == right.post }) {
        posts.append((right.post, right.postName))
      }
    }
    return PlainTable.make(
      name: "access-matrix", title: Self.title,
      columns: [
        PlainTable.column("post", "岗位", "post"), PlainTable.column("name", "名称", "name"),
      ] + resources.map { PlainTable.column($0.code, $0.name.zh, $0.name.en) },
      rows: posts.map { post in
        [.text(post.code), .text(post.name.text(in: shared.lang))]
          + resources.map { resource in
            let cell = rights.filter { $0.post == post.code && $0.resource == resource.code }
              .map(\.abbreviation).joined(separator: ", ")
            return cell.isEmpty ? .text("-") : .text(cell)
          }
      })
  }

  private static let title = ReportText(zh: "岗位权限表", en: "Rights by post")

  /// One right of a post.
  struct Right: RowDecodable {
    let post: String
    let postName: ReportText
    let resource: String
    let resourceName: ReportText
    let action: String
    let reach: String

    init(row: inout Row) throws(PostgresError) {
      post = try row.next()
      postName = ReportText(zh: try row.next(), en: try row.next())
      resource = try row.next()
      resourceName = ReportText(zh: try row.next(), en: try row.next())
      action = try row.next()
      reach = try row.next()
    }

    /// `R SHOP`, `W SECTION`, `A COMPANY`.
    var abbreviation: String { "\(action.prefix(1).uppercased()) \(reach)" }
  }

  private static let rights = Statement<String?, String?, Right>(
    "access.matrix",
    """
    select r.post_code, p.name_zh, p.name_en, r.resource, k.name_zh, k.name_en, r.action, r.reach
    from access.right r
    join org.post p on p.post_code = r.post_code
    join access.resource k on k.resource = r.resource
    where ($1::text is null or r.post_code = $1) and ($2::text is null or r.resource = $2)
    order by r.post_code collate "C", r.resource collate "C", r.action, r.reach
    """)
}
