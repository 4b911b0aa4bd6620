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

  /// Every line, in the order of the file.
  let rights: [Right]

  /// The posts that the matrix names, sorted.
  var posts: [String] { Set(rights.map(\.post)).sorted() }

  /// The lines of a post for a resource and an action.
  func rights(of post: String, _ resource: String, _ action: String) -> [Right] {
    rights.filter { $0.post == post && $0.resource == resource && $0.action == action }
  }

  /// Reads `sql/seed/role_matrix.sql`: the lines between `copy … from stdin` and `\.`.
  static func load() throws -> RoleMatrix {
    let text = try String(
      contentsOfFile: PackageRoot.file("sql/seed/role_matrix.sql"), encoding: .utf8)
    var rights: [Right] = []
    var isInside = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("copy ") {
        isInside = true
      } else if line == "\\." {
        isInside = false
      } else if isInside {
        let fields = line.split(separator: ",").map(String.init)
        guard fields.count == 4, let reach = Reach(rawValue: fields[3]) else {
          throw CocoaError(.formatting, userInfo: ["line": String(line)])
        }
        rights.append(
          Right(post: fields[0], resource: fields[1], action: fields[2], reach: reach))
      }
    }
    return RoleMatrix(rights: rights)
  }
}
