import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu access login`: gives a person a login, or takes it away (RBAC-013).
struct AccessLoginCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "login", abstract: "开通或停用账号 · give a person a login, or end it.",
    subcommands: [Create.self, End.self])

  /// `kefu access login create E0007 zhang_san`.
  struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "开通账号 · create the login of an employee.",
      discussion: """
        The password is asked on the terminal, or read from the first line of a file; never from \
        an argument. --no-password leaves the way in to pg_hba.conf (peer, certificate, LDAP).
        """)

    @Argument(help: "Employee number.") var employee: String
    @Argument(help: "Login: lower-case letters, digits and _.") var login: String
    @Option(help: "Company code, where several companies use the number.") var company: String?
    @Option(help: "File with the password in its first line; - is standard input.")
    var passwordFile: String?
    @Flag(help: "Set no password.") var noPassword = false
    @OptionGroup var shared: SharedOptions

    mutating func validate() throws {
      guard passwordFile == nil || !noPassword else {
        throw ValidationError("Choose one of --password-file and --no-password.")
      }
    }

    func run() throws {
      var connection = try shared.connect()
      try AccessLoginCommand.checkRight(over: &connection)
      var password: String?
      if let passwordFile {
        password = try PasswordPrompt.read(file: passwordFile)
      } else if !noPassword {
        password = try PasswordPrompt.ask(for: login, language: shared.lang)
      }
      let created = try connection.fetchOne(
        AccessLoginCommand.create, employee, login, password, company)
      print(
        shared.lang == .zh
          ? "已开通 \(created)（\(employee)）" : "created login \(created) of \(employee)")
    }
  }

  /// `kefu access login end zhang_san`.
  struct End: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "停用账号 · end a login: no rights from now on.")

    @Argument(help: "Login to end.") var login: String
    @OptionGroup var shared: SharedOptions

    func run() throws {
      var connection = try shared.connect()
      try AccessLoginCommand.checkRight(over: &connection)
      try connection.execute(AccessLoginCommand.end, login)
      print(shared.lang == .zh ? "已停用 \(login)" : "ended login \(login)")
    }
  }

  /// Refuses by name what the server would refuse by the name of a function.
  static func checkRight(over connection: inout Connection) throws {
    let (login, mayWrite) = try connection.fetchOne(right)
    guard mayWrite else {
      throw ReportError.missingRight(login: login, resource: "account", action: "write")
    }
  }

  private static let right = Statement<(String, Bool)>(
    "login.right",
    """
    select current_user::text, has_function_privilege(
      'access.create_login(text, text, text, text)', 'execute')
    """)

  private static let create = Statement<String, String, String?, String?, String>(
    "login.create", "select access.create_login($1, $2, $3, $4)::text")

  private static let end = Statement<String, NoRow>(
    "login.end", "select access.end_login($1)")
}
