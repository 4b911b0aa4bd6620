#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import KefuReports

/// Reads a password from a file or, unseen, from the terminal; never from an argument.
enum PasswordPrompt {
  /// Asks twice on the terminal; throws when there is none or the answers differ.
  static func ask(for login: String, language: ReportLanguage) throws(Failure) -> String {
    guard isatty(0) == 1 else {
      throw Failure(
        .usage,
        ReportText(zh: "没有终端可以输入密码", en: "there is no terminal to type a password on"),
        remedy: ReportText(zh: "用 --password-file 文件", en: "use --password-file FILE"))
    }
    let first = hidden(language == .zh ? "\(login) 的新密码：" : "New password of \(login): ")
    let again = hidden(language == .zh ? "再输入一次：" : "Again: ")
    guard let first, !first.isEmpty, first == again else {
      throw Failure(
        .usage, ReportText(zh: "两次输入不同或为空", en: "the two entries differ or are empty"),
        remedy: ReportText(zh: "再运行一次", en: "run the command again"))
    }
    return first
  }

  /// The first line of a file; `-` is standard input.
  static func read(file path: String) throws(Failure) -> String {
    guard let stream = unsafe fopen(path == "-" ? "/dev/stdin" : path, "r") else {
      throw Failure(
        .noInput,
        ReportText(zh: "打不开密码文件 \(path)", en: "cannot open the password file \(path)"),
        remedy: ReportText(zh: "检查路径和读取权限", en: "check the path and that you may read it"))
    }
    defer { unsafe fclose(stream) }
    var line: [UInt8] = []
    while true {
      let byte = unsafe getc(stream)
      guard byte != EOF, byte != 10 else { break }
      line.append(UInt8(truncatingIfNeeded: byte))
    }
    if line.last == 13 { line.removeLast() }
    guard !line.isEmpty else {
      throw Failure(
        .badInput, ReportText(zh: "密码文件 \(path) 是空的", en: "the password file \(path) is empty"))
    }
    return String(decoding: line, as: UTF8.self)
  }

  private static func hidden(_ prompt: String) -> String? {
    StandardError.write(prompt)
    var settings = termios()
    let isKnown = unsafe tcgetattr(0, &settings) == 0
    if isKnown {
      var silent = settings
      silent.c_lflag &= ~tcflag_t(ECHO)
      unsafe tcsetattr(0, TCSAFLUSH, &silent)
    }
    let line = readLine()
    if isKnown { unsafe tcsetattr(0, TCSAFLUSH, &settings) }
    StandardError.write("\n")
    return line
  }
}
