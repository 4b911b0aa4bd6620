/// A person who holds one post, and his login in this test's cluster.
struct Holder: Sendable, Hashable {
  var post: String
  var login: String
  var employee: Int64
  var employeeNumber: String
  var company: Int64
  var shop: Int64
  var unit: Int64

}
