import KefuDomain
import KefuImport
import KefuReports

extension ImportError: FailureConvertible {
  /// What `kefu import` says and how it ends; database errors keep the words of all commands.
  var failure: Failure {
    if case .database(let error) = self { return Failure(postgres: error) }
    let exit = KefuExit(rawValue: exitCode) ?? .fault
    return Failure(
      exit, ReportText(zh: text.chinese, en: text.english), remedy: remedy)
  }

  private var remedy: ReportText? {
    switch self {
    case .missingFile: ReportText(zh: "检查文件名与目录", en: "check the name and the folder")
    case .notPermitted:
      ReportText(
        zh: "kefu whoami 显示您的权限；kefu access explain 说明原因",
        en: "kefu whoami shows your rights; kefu access explain says why")
    case .output:
      ReportText(
        zh: "用 --rejects 指定可写的文件夹", en: "name a folder that can be written with --rejects")
    default: nil
    }
  }
}
