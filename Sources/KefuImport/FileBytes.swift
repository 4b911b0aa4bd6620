internal import Foundation
internal import KefuDomain

/// The bytes of a file in pieces, so that memory does not grow with the file.
final class FileBytes {
  private let handle: FileHandle
  private let path: String
  private static let pieceBytes = 1 << 18

  /// Opens a file; throws `missingFile` or `unreadableFile`.
  init(_ path: String) throws(ImportError) {
    self.path = path
    try Self.check(path)
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw .unreadableFile(path, BilingualText("没有权限", "permission denied"))
    }
    self.handle = handle
  }

  /// Throws where there is no readable file of that name.
  static func check(_ path: String) throws(ImportError) {
    var isFolder: ObjCBool = false
    let files = FileManager.default
    guard unsafe files.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missingFile(path)
    }
    if isFolder.boolValue { throw .unreadableFile(path, BilingualText("是一个文件夹", "it is a folder")) }
    guard files.isReadableFile(atPath: path) else {
      throw .unreadableFile(path, BilingualText("没有权限", "permission denied"))
    }
  }

  /// The next piece; empty at the end.
  func next() throws(ImportError) -> [UInt8] {
    do {
      return [UInt8](try handle.read(upToCount: Self.pieceBytes) ?? Data())
    } catch {
      throw .unreadableFile(path, BilingualText("读取失败", "reading failed"))
    }
  }
}
