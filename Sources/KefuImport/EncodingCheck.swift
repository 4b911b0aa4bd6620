/// Finds bytes that are no text of an encoding, to name the place rather than the file.
enum EncodingCheck {
  /// The first byte that breaks UTF-8; nil where all is well formed.
  static func firstBreakUTF8(_ bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let lead = bytes[index]
      let rest: Int
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      switch lead {
      case 0..<0x80:
        index += 1
        continue
      case 0xC2...0xDF: rest = 1
      case 0xE0: (rest, low) = (2, 0xA0)
      case 0xED: (rest, high) = (2, 0x9F)
      case 0xE1...0xEF: rest = 2
      case 0xF0: (rest, low) = (3, 0x90)
      case 0xF1...0xF3: rest = 3
      case 0xF4: (rest, high) = (3, 0x8F)
      default: return index
      }
      for step in 1...rest {
        guard index + step < bytes.endIndex, (low...high).contains(bytes[index + step]) else {
          return index
        }
        (low, high) = (0x80, 0xBF)
      }
      index += rest + 1
    }
    return nil
  }

  /// The first byte that breaks the form of GB18030; unassigned characters the server finds.
  static func firstBreakGB18030(_ bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let lead = bytes[index]
      guard lead >= 0x80 else {
        index += 1
        continue
      }
      guard (0x81...0xFE).contains(lead), index + 1 < bytes.endIndex else { return index }
      switch bytes[index + 1] {
      case 0x40...0x7E, 0x80...0xFE: index += 2
      case 0x30...0x39:
        guard index + 3 < bytes.endIndex, (0x81...0xFE).contains(bytes[index + 2]),
          (0x30...0x39).contains(bytes[index + 3])
        else { return index }
        index += 4
      default: return index
      }
    }
    return nil
  }
}
