import Foundation
import KefuTestSupport

/// The rights of posts as the matrix file states them, read as text and not from the database.
struct RoleMatrix: Sendable {
  /// How far a right reaches from the unit of the assignment (RBAC-001b).
  enum Reach: String, Sendable {
    case own = "SELF"
    case team = "TEAM"
    case centre = "CENTRE"
    case section = "SECTION"
    case department = "DEPARTMENT"
    case shop = "SHOP"
    case company = "COMPANY"
  }

  /// One line of the matrix.
  struct Right: Sendable, Hashable {
    var post: String
    var resource: String
    var action: String
    var reach: Reach
  }

  /// Every right, sorted.
  let rights: [Right]

  /// The posts of each class: the columns of table RBAC-T1.
  let classes: [String: [String]]

  /// The posts that the matrix names, sorted.
  var posts: [String] { Set(rights.map(\.post)).sorted() }

  /// The lines of a post for a resource and an action.
  func rights(of post: String, _ resource: String, _ action: String) -> [Right] {
    rights.filter { $0.post == post && $0.resource == resource && $0.action == action }
  }

  /// Reads `sql/seed/role_matrix.sql`: two blocks of lines between `copy … from stdin` and `\\.`.
  static func load() throws -> RoleMatrix {
    let text = try String(
      contentsOfFile: PackageRoot.file("sql/seed/role_matrix.sql"), encoding: .utf8)
    var classes: [String: [String]] = [:]
    var rights: Set<Right> = []
    var block: Substring?
    for line in text.split(separator: "\n") {
      if line.hasPrefix("copy ") {
        block = line.split(separator: " ")[1]
      } else if line == "\\." {
        block = nil
      } else if let block {
        let fields = line.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
        if block == "role_class", fields.count == 2 {
          classes[fields[0][0]] = fields[1]
        } else {
          rights.formUnion(try expand(fields, classes, line: line))
        }
      }
    }
    return RoleMatrix(rights: rights.sorted { "\($0)" < "\($1)" }, classes: classes)
  }

  /// The rights of one line: every post of those named, with every action.
  private static func expand(
    _ fields: [[String]], _ classes: [String: [String]], line: Substring
  ) throws -> [Right] {
    guard fields.count == 4, fields[1].count == 1, fields[3].count == 1,
      let reach = Reach(rawValue: fields[3][0])
    else { throw CocoaError(.formatting, userInfo: ["line": String(line)]) }
    return try fields[0].flatMap { who in
      guard let posts = who == who.uppercased() ? [who] : classes[who] else {
        throw CocoaError(.formatting, userInfo: ["line": String(line)])
      }
      return posts.flatMap { post in
        fields[2].map { Right(post: post, resource: fields[1][0], action: $0, reach: reach) }
      }
    }
  }
}
